import { sendRules } from '../../src/launchevent/send-rules';
import { sendTexts } from '../../src/launchevent/send-texts';
import type { CheckId } from '../../src/report';
import { originalRules } from '../../src/standard/original-rules';
import { rules } from '../../src/standard/registry';

const STRUCTURE: readonly CheckId[] = ['greeting', 'reference', 'links', 'next-steps', 'courtesy', 'signature'];

/** Comparing with the client's message is the pane's; at the moment of sending it counts only through the pane's verdict. */
test('the send file carries every rule of the letter’s structure that can fail a check and needs no original', () => {
  const wanted = rules.filter(
    (rule) => STRUCTURE.includes(rule.check) && rule.severity !== 'hint' && !originalRules.includes(rule),
  );
  expect(sendRules.map(({ id }) => id).sort()).toEqual(wanted.map(({ id }) => id).sort());
});

test('every message of those rules is in the send file’s catalogues', () => {
  for (const texts of Object.values(sendTexts)) {
    for (const rule of sendRules) for (const message of rule.messages) expect(texts).toHaveProperty(message);
  }
});
