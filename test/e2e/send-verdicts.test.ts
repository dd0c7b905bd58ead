import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sendFileWithPolicy } from '../../src/cli/package/send-file';
import { readEml } from '../../src/eml/read-eml';
import { onMessageSend } from '../../src/launchevent/on-message-send';
import type { Draft } from '../../src/mail/draft';
import { defaultPolicy } from '../../src/policy/defaults';
import type { MunicipalityPolicy } from '../../src/policy/policy';
import { SECTION_CHECKS } from '../../src/report';
import { type Script, scriptedOffice, scriptOf, sendEvent } from '../launchevent/scripted-office';
import { send, sendFile } from './send-file';

/** The send file has smaller modules of its own (see webpack.config.js): they may cost no verdict and change no word of a reminder. */

const folders = ['corpus', 'natural'].map((folder) => join(__dirname, '..', folder));
const mails = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.eml'))
    .map((file) => [file, join(folder, file)] as const),
);

/** The answer of the engine as it stands in the sources, with the libraries themselves. */
async function answerOfSources(script: Script, policy: MunicipalityPolicy): Promise<readonly unknown[]> {
  const event = sendEvent();
  onMessageSend(scriptedOffice(script), policy, event);
  for (let turn = 0; turn < 200 && event.answers.length === 0; turn++)
    await new Promise((resolve) => setImmediate(resolve));
  return event.answers;
}

/** Every check counts, so that every finding shows. */
const everyCheck: MunicipalityPolicy = { ...defaultPolicy, send: { ...defaultPolicy.send, checks: SECTION_CHECKS } };

/** The body without greeting, thanks and signature has more to say. */
function bare(draft: Draft): Draft {
  const { format, source } = draft.body;
  const lines = source.split(/(?=<p|<div|\n)/);
  return { ...draft, body: { format, source: lines.slice(1, Math.max(2, lines.length - 6)).join('') } };
}

const isHeld = (answers: readonly unknown[]) => JSON.stringify(answers).includes('errorMessage');
const held = { whole: 0, bare: 0 };

test.each(mails)('on %s the built file answers as the engine does, word for word', async (_, path) => {
  const reading = await readEml(readFileSync(path), '2026-11-25T12:00:00Z');
  if (!reading.ok) return;
  const whole = scriptOf(reading.draft);
  const wanted = await answerOfSources(whole, everyCheck);
  expect(await send(whole, { source: sendFileWithPolicy(sendFile, everyCheck) })).toEqual(wanted);
  const cut = scriptOf(bare(reading.draft));
  const wantedOfCut = await answerOfSources(cut, defaultPolicy);
  expect(await send(cut)).toEqual(wantedOfCut);
  if (isHeld(wanted)) held.whole++;
  if (isHeld(wantedOfCut)) held.bare++;
});

test('enough of them were held for this to mean something', () => {
  expect(mails.length).toBeGreaterThan(90);
  expect(held.whole).toBeGreaterThan(20);
  expect(held.bare).toBeGreaterThan(60);
});
