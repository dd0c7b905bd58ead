import { sendRules } from '../../src/launchevent/send-rules';
import { sendTexts } from '../../src/launchevent/send-texts';
import type { CheckId } from '../../src/report';
import { originalRules } from '../../src/standard/original-rules';
import { rules } from '../../src/standard/registry';

const STRUCTURE: readonly CheckId[] = ['greeting', 'reference', 'links', 'next-steps', 'courtesy', 'signature'];

/** Whether a link would help, or reads well. */
const OF_JUDGEMENT: readonly string[] = ['missing-link', 'bare-url'];

/** Comparing with the client's message, and what needs judgement, are the pane's: at sending they count only through its verdict. */
test('the send file carries every rule of the letter’s structure that can fail a check, but those of judgement', () => {
  const wanted = rules.filter(
    (rule) =>
      STRUCTURE.includes(rule.check) &&
      rule.severity !== 'hint' &&
      !originalRules.includes(rule) &&
      !OF_JUDGEMENT.includes(rule.id),
  );
  expect(sendRules.map(({ id }) => id).sort()).toEqual(wanted.map(({ id }) => id).sort());
});

test('every message of those rules is in the send file’s catalogues', () => {
  for (const texts of Object.values(sendTexts)) {
    for (const rule of sendRules) for (const message of rule.messages) expect(texts).toHaveProperty(message);
  }
});
