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

async function drafts(): Promise<ReadonlyMap<string, Draft>> {
  const found = new Map<string, Draft>();
  for (const folder of ['corpus', 'natural']) {
    const path = join(__dirname, '..', folder);
    for (const name of readdirSync(path).filter((file) => file.endsWith('.eml'))) {
      const reading = await readEml(readFileSync(join(path, name)), '2026-11-25T12:00:00Z');
      if (reading.ok) found.set(name, reading.draft);
    }
  }
  return found;
}

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

test('the built file answers as the engine does, word for word', async () => {
  const held = { whole: 0, bare: 0 };
  const all = await drafts();
  expect(all.size).toBeGreaterThan(90);
  const isHeld = (answers: readonly unknown[]) => JSON.stringify(answers).includes('errorMessage');
  for (const [name, draft] of all) {
    const whole = scriptOf(draft);
    const wanted = await answerOfSources(whole, everyCheck);
    const given = await send(whole, { source: sendFileWithPolicy(sendFile, everyCheck) });
    expect([name, given]).toEqual([name, wanted]);
    const cut = scriptOf(bare(draft));
    const wantedOfCut = await answerOfSources(cut, defaultPolicy);
    expect([name, await send(cut)]).toEqual([name, wantedOfCut]);
    if (isHeld(wanted)) held.whole++;
    if (isHeld(wantedOfCut)) held.bare++;
  }
  expect(held.whole).toBeGreaterThan(20);
  expect(held.bare).toBeGreaterThan(60);
});
