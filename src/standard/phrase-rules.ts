import { capitalised, isUpper } from '../language/letters';
import { PhraseMatcher } from '../language/phrases';
import { tokenize } from '../language/tokens';
import type { PhraseRule } from '../policy/policy';
import type { Letter } from './letter/letter';
import { type Observation, type Rule, rule } from './rule';

const made = new WeakMap<readonly PhraseRule[], readonly Rule[]>();

/** The municipality's own rules, made of its phrases; the same list of phrase rules gives the same rules. */
export function phraseRules(list: readonly PhraseRule[]): readonly Rule[] {
  const known = made.get(list);
  if (known) return known;
  const rules = list.map(ruleOfPhrases);
  made.set(list, rules);
  return rules;
}

function ruleOfPhrases(phraseRule: PhraseRule): Rule {
  const { id, check, severity, language, message } = phraseRule;
  const matcher = new PhraseMatcher(
    phraseRule.phrases.map((phrase) => ({ phrase: wordsOf(phrase), value: phrase })),
    { everyCase: language === 'lv' },
  );
  const words = { message: 'municipalityRule', values: { message } } as const;
  return rule({
    id,
    check,
    severity,
    messages: ['municipalityRule'],
    options: {},
    *examine(letter: Letter): Iterable<Observation> {
      if (letter.language !== language || letter.text === '') return;
      const matches = matcher.find(letter.tokens, letter.sentences);
      if (phraseRule.kind !== 'require') {
        const replacement = phraseRule.kind === 'replace' ? phraseRule.replacement : null;
        for (const { start, end } of matches) {
          const found = letter.text.slice(start, end);
          const fixes =
            replacement === null ? [] : [{ action: 'replace' as const, replacement: asWritten(found, replacement) }];
          yield { ...words, zone: 'author', start, end, fixes };
        }
      } else if (matches.length === 0) {
        const replacement = phraseRule.phrases[0] ?? '';
        yield { ...words, zone: 'message', start: 0, end: 0, fixes: [{ action: 'insert-cursor', replacement }] };
      }
    },
  });
}

/** Marks stand apart in a text's tokens, so they stand apart in the phrase too: „Labdien!” is `Labdien !`. */
function wordsOf(phrase: string): string {
  return tokenize(phrase)
    .map(({ text }) => text)
    .join(' ');
}

/** The replacement with a capital where the words found begin with one. */
function asWritten(found: string, replacement: string): string {
  return isUpper(found) ? capitalised(replacement) : replacement;
}
