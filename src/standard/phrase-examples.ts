import { draftOfBody } from '../mail/draft-of-body';
import { readMail } from '../mail/read-mail';
import type { MunicipalityPolicy, PhraseRule, Policy } from '../policy/policy';
import type { LocatedFault } from '../policy/schema-faults';
import { prepareLetter } from './letter/prepare-letter';
import { phraseRules } from './phrase-rules';

/**
 * Runs every phrase rule of a policy, its institutions' included, on the rule's own examples: a rule must be silent on the good
 * ones and speak on the bad ones.
 */
export function phraseExampleFaults(policy: MunicipalityPolicy): readonly LocatedFault[] {
  const faults = faultsIn(policy.phraseRules, policy, ['phraseRules']);
  policy.institutions.forEach(({ changes }, index) => {
    faults.push(...faultsIn(changes.phraseRules ?? [], policy, ['institutions', index, 'changes', 'phraseRules']));
  });
  return faults;
}

function faultsIn(list: readonly PhraseRule[], policy: Policy, path: LocatedFault['path']): LocatedFault[] {
  const faults: LocatedFault[] = [];
  list.forEach((phraseRule, index) => {
    for (const kind of ['good', 'bad'] as const) {
      phraseRule.examples[kind].forEach((example, number) => {
        if (speaks(list, index, example, policy) === (kind === 'bad')) return;
        const fault = { kind: kind === 'bad' ? 'exampleSilent' : 'exampleAlarm', id: phraseRule.id, example } as const;
        faults.push({ fault, path: [...path, index, 'examples', kind, number], part: 'value' });
      });
    }
  });
  return faults;
}

function speaks(list: readonly PhraseRule[], index: number, example: string, policy: Policy): boolean {
  const rule = phraseRules(list)[index];
  const language = list[index]?.language;
  if (!rule || !language) return false;
  const draft = draftOfBody({ format: 'text', source: example });
  // A sentence or two may be too short to show its language; the rule says which one its examples are in.
  const letter = { ...prepareLetter(draft, readMail(draft), policy, {}), language };
  for (const _ of rule.examine(letter, {})) return true;
  return false;
}
