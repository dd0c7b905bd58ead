import { lower } from '../language/letters';
import { BROKEN_OFF, NEVER_LAST } from '../language/lv/sentence-ends';
import type { Token } from '../language/text';
import type { Line } from '../mail/mail';
import type { Letter } from './letter';
import { proseOf } from './prose';
import { rule } from './rule';

const FEWEST_WORDS = 3;
const LISTING = new Set(['un', 'vai']);

/** 9.2: a paragraph that breaks off in the middle of a sentence (research: natural drafts). */
export const unfinishedSentence = rule({
  id: 'unfinished-sentence',
  check: 'plain-language',
  severity: 'warning',
  messages: ['unfinishedSentence'],
  options: {},
  *examine(letter) {
    for (const { line, language, sentences } of proseOf(letter).paragraphs) {
      const last = sentences[sentences.length - 1];
      if (language !== 'lv' || line.kind !== 'paragraph' || !last || last.end !== line.end || goesOn(letter, line))
        continue;
      const tokens = letter.tokens.slice(last.firstToken, last.lastToken);
      const words = tokens.filter((token) => token.kind === 'word');
      const end = tokens[tokens.length - 1];
      const word = words[words.length - 1];
      if (!end || !word || words.length < FEWEST_WORDS) continue;
      const small = lower(word.text);
      const broken = end === word && (BROKEN_OFF.has(small) || NEVER_LAST.has(small));
      const stopped = end.text === '.' && tokens[tokens.length - 2] === word && NEVER_LAST.has(small);
      if ((!broken && !stopped) || (LISTING.has(small) && follows(tokens, word))) continue;
      yield {
        message: 'unfinishedSentence',
        values: { word: word.text },
        zone: 'author',
        start: words[words.length - FEWEST_WORDS]?.start ?? word.start,
        end: end.end,
      };
    }
  },
});

/** `…; vai` at the end of an item of a list that is typed as paragraphs. */
function follows(tokens: readonly Token[], word: Token): boolean {
  return tokens[tokens.indexOf(word) - 1]?.kind === 'punctuation';
}

/** Does the next line go on with the sentence: a wrapped line, or a list? */
function goesOn(letter: Letter, line: Line): boolean {
  const { lines } = letter.mail.author;
  const next = lines[lines.indexOf(line) + 1];
  if (!next) return false;
  if (next.kind !== 'paragraph') return true;
  const first = letter.text.charAt(next.start);
  return first === first.toLowerCase();
}
