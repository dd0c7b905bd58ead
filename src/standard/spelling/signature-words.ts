import { languagesOfLines } from '../../language/detect';
import { lacksDiacritics } from '../../language/lv/diacritics';
import { tokenize } from '../../language/tokens';
import { inCase, letterCaseOf } from '../../spelling/letter-case';
import type { Speller } from '../../spelling/speller';
import type { Letter } from '../letter/letter';
import type { Observation } from '../rule';

const SHORTEST = 5;
/** A word of this length is hardly a foreign one that a diacritic makes Latvian by chance. */
const LONG = 8;

/**
 * Words of a Latvian signature that only lack a diacritic (`pašvaldibas`). A signature is mostly names and addresses, so nothing
 * else is looked at; one that has no diacritics at all is meant to have none. Without a fix: only the author's text is mended.
 */
export function* misspeltInSignature({ mail, language }: Letter, speller: Speller): Iterable<Observation> {
  const { text, lines } = mail.signature;
  if (language !== 'lv' || lacksDiacritics(text)) return;
  const tokens = tokenize(text);
  const languages = languagesOfLines(lines, tokens, language);
  for (const { kind, text: word, start, end } of tokens) {
    const letterCase = letterCaseOf(word);
    if (kind !== 'word' || word.length < SHORTEST || letterCase === 'mixed' || speller.accepts(word)) continue;
    if (languages[lines.findIndex((line) => line.end >= end)] !== language) continue;
    const [best] = speller.restorations(word);
    if (best === undefined || best.isName) continue;
    if (best.frequency === 0 && word.length < LONG) continue;
    const observation: Observation = {
      message: 'unknownWord',
      values: { word, correction: inCase(best.word, letterCase) },
      zone: 'signature',
      start,
      end,
    };
    yield letterCase === 'small' ? observation : { ...observation, severity: 'hint' };
  }
}
