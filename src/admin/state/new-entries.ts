import { capitalised, fold, lower } from '../../language/letters';
import type { AdminTexts } from '../../messages/admin-catalogue';
import type { PhraseRule } from '../../policy/policy';
import { rules } from '../../standard/registry';

/** What a new phrase rule is made of. */
export interface PhraseRuleIdea {
  readonly kind: PhraseRule['kind'];
  readonly phrase: string;
  /** For `replace` only. */
  readonly replacement: string;
}

/** A phrase rule that is complete at once, so that it acts on the sample letter; everything in it can be changed after. */
export function newPhraseRule(
  { kind, phrase, replacement }: PhraseRuleIdea,
  taken: readonly string[],
  texts: AdminTexts['phraseRules'],
): PhraseRule {
  const example = capitalised(phrase);
  const head = {
    id: freeId(phrase, taken),
    check: 'plain-language',
    severity: 'warning',
    language: 'lv',
    phrases: [phrase],
  } as const;
  const tail = {
    message: texts.messages[kind]({ phrase, replacement }),
    examples:
      kind === 'require'
        ? { good: [example], bad: [texts.goodExample] }
        : { good: [texts.goodExample], bad: [example] },
  };
  return kind === 'replace' ? { kind, ...head, replacement, ...tail } : { kind, ...head, ...tail };
}

/** A name that no other rule has, made of the phrase's own letters. */
function freeId(phrase: string, taken: readonly string[]): string {
  const slug = fold(lower(phrase))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  const name = slug === '' ? 'fraze' : slug;
  const isTaken = (id: string) => taken.includes(id) || rules.some((rule) => rule.id === id);
  let id = name;
  for (let number = 2; isTaken(id); number++) id = `${name}-${number}`;
  return id;
}
