import { lower } from '../../language/letters';
import { BROKEN_OFF, NEVER_LAST } from '../../language/lv/sentence-ends';
import type { Token } from '../../language/text';
import type { Line } from '../../mail/mail';
import type { Letter } from '../letter/letter';
import { proseOf } from '../letter/prose';
import { rule } from '../rule';

const FEWEST_WORDS = 3;
const SHORTEST_WRAPPED = 60;
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
      if (language !== 'lv' || line.kind !== 'paragraph' || last?.end !== line.end) continue;
      const tokens = letter.tokens.slice(last.firstToken, last.lastToken);
      const words = tokens.filter((token) => token.kind === 'word');
      const word = words[words.length - 1];
      if (!word || words.length < FEWEST_WORDS || !breaksOff(tokens, word) || goesOn(letter, line)) continue;
      yield {
        message: 'unfinishedSentence',
        values: { word: word.text },
        zone: 'author',
        start: words[words.length - FEWEST_WORDS]?.start ?? word.start,
        end: last.end,
      };
    }
  },
});

/** Does the sentence end with a word that cannot be its last, with a full stop behind it or nothing? */
function breaksOff(tokens: readonly Token[], word: Token): boolean {
  const small = lower(word.text);
  const at = tokens.indexOf(word);
  const behind = tokens.slice(at + 1);
  const ends = behind.length === 0 || (behind.length === 1 && behind[0]?.text === '.' && NEVER_LAST.has(small));
  // `…; vai` ends an item of a list that is typed as paragraphs.
  if (LISTING.has(small) && tokens[at - 1]?.kind === 'punctuation') return false;
  return ends && (NEVER_LAST.has(small) || BROKEN_OFF.has(small));
}

/** Does the next line go on with the sentence: a wrapped line, or a list? */
function goesOn(letter: Letter, line: Line): boolean {
  const { lines } = letter.mail.author;
  const next = lines[lines.indexOf(line) + 1];
  if (!next) return false;
  if (next.kind !== 'paragraph') return true;
  // A plain-text mail breaks long lines anywhere, before a name too.
  if (letter.draft.body.format === 'text' && line.end - line.start >= SHORTEST_WRAPPED) return true;
  const first = letter.text.charAt(next.start);
  return first === first.toLowerCase();
}
