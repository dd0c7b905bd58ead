import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint } from '../../src/lint';
import type { Draft } from '../../src/mail/draft';
import { catalogues } from '../../src/messages/catalogue';
import { defaultPolicy } from '../../src/policy/defaults';
import { testSpellers } from './test-spellers';

/**
 * Good letters of many desks (streets, water, school, library, police, taxes …) in the words of many people: nothing in them is worth
 * a warning. Each block: who writes to whom about what, the letter, the signature, the client's message.
 */
const letters = readFileSync(join(__dirname, 'good-letters.txt'), 'utf8').trimEnd().split('\n=====\n');

const spellers = testSpellers();

function draftOf(block: string): Draft {
  const [head = '', body = '', signature = '', original = ''] = block.split('\n---\n');
  const [, name = '', address = '', client = '', subject = ''] = /^(.*) <(.*)> to (.*): (.*)$/.exec(head) ?? [];
  const clientAddress = 'klients@example.com';
  const header = `-----Sākotnējais ziņojums-----\nNo: ${client} <${clientAddress}>\nNosūtīts: 2026. gada 3. novembrī 10:00\nKam: dome@adazi.lv\nTemats: ${subject}`;
  return {
    subject: `RE: ${subject}`,
    from: { name, address },
    to: [{ name: client, address: clientAddress }],
    cc: [],
    bcc: [],
    date: null,
    now: '2026-11-04T10:00:00+02:00',
    composeType: 'reply',
    conversationId: 'conversation',
    inReplyTo: '<original@example.com>',
    user: null,
    attachments: /pielikumā/i.test(body) ? [{ name: 'pielikums.pdf', inline: false, kind: 'file' }] : [],
    body: { format: 'text', source: `${body}\n\n${signature}\n\n${header}\n\n${original}` },
    bodyAtOpening: null,
  };
}

test.each(letters.map((block) => [block.slice(0, block.indexOf('\n')), block] as const))('%s', (_, block) => {
  const report = lint(draftOf(block), defaultPolicy, { catalogue: catalogues.lv, spellers });
  const grave = report.findings.filter(({ severity, check }) => severity !== 'hint' && check !== 'spelling');
  expect(grave.map(({ rule, text, message }) => `${rule}: ${text || message}`)).toEqual([]);
  expect(Object.values(report.signature).map(({ status }) => status)).toEqual(Array(6).fill('pass'));
});
