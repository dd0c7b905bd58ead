import { PhraseMatcher } from '../../language/phrases';
import type { Sentence } from '../../language/text';
import type { KnownPage } from '../../policy/policy';
import type { Letter } from '../letter/letter';

const matchers = new WeakMap<readonly KnownPage[], PhraseMatcher<string>>();

/** Address of the page that the policy knows by words of the sentence; null when it knows none. */
export function knownPage(letter: Letter, sentence: Sentence): string | null {
  const { pages } = letter.policy;
  let matcher = matchers.get(pages);
  if (!matcher) {
    const entries = [];
    for (const { words, url } of pages) for (const phrase of words) entries.push({ phrase, value: url });
    matcher = new PhraseMatcher(entries, { everyCase: true, folded: true });
    matchers.set(pages, matcher);
  }
  return matcher.find(letter.tokens, [sentence])[0]?.value ?? null;
}
