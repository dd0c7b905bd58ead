import type { Word } from '../../language/cues';
import type { Sentence } from '../../language/text';
import type { Letter } from '../letter/letter';
import { bodySentences } from '../letter/letter-words';
import { commonStems, generalStems, topicStems } from '../letter/topic';
import { rule } from '../rule';
import { apologises, givesThanks, sumsUp } from './closing-cues';

/** A closing sentence says the main thing again when most of its matter stood in the letter before. */
const FEWEST_STEMS = 4;
const SHARE_SAID_BEFORE = 0.6;
const CLOSING_SENTENCES = 3;
/** „Sirsnīgi sveicu”, „Visu labu vēlot”: a line below the closing. */
const LONGEST_FAREWELL = 4;

/**
 * 9.3: a long letter sums up its main message. Words that announce it count anywhere, since some letters sum up at the top; so
 * does a closing sentence made of what the letter said before. Hardly any real letter closes with a summary
 * (research/natural-drafts), so this is a warning in a long letter only, and nothing in a short one. Who closes with a paragraph of
 * several sentences may well have said the main thing there in other words: then it is a hint.
 */
export const summaryMissing = rule({
  id: 'summary-missing',
  check: 'summary',
  severity: 'warning',
  messages: ['summaryMissing'],
  options: {
    hintAbove: { type: 'integer', default: 35, minimum: 1, maximum: 1000 },
    warningAbove: { type: 'integer', default: 80, minimum: 1, maximum: 1000 },
  },
  *examine(letter, { hintAbove, warningAbove }) {
    const words = letter.words.length;
    if (words <= hintAbove) return;
    const sentences = bodySentences(letter);
    if (sentences.some((sentence) => sumsUp(letter.language, sentence)) || repeatsItself(letter, sentences)) return;
    const values = { words, language: letter.language };
    const place = { zone: 'message', start: 0, end: 0 } as const;
    yield words > warningAbove && !closesInParagraph(letter, sentences)
      ? { message: 'summaryMissing', values, ...place }
      : { message: 'summaryMissing', values, ...place, severity: 'hint' };
  },
});

function repeatsItself(letter: Letter, sentences: readonly (readonly Word[])[]): boolean {
  const general = generalStems[letter.language];
  const own = sentences.filter((words) => !givesThanks(letter.language, words));
  const first = Math.max(1, own.length - CLOSING_SENTENCES);
  return own.slice(first).some((words, index) => {
    if (isConditional(words) || answersQuestionAbove(letter, words)) return false;
    const said = topicStems(textOf(letter, own.slice(0, first + index)), general);
    const stems = topicStems(textOf(letter, [words]), general);
    return stems.size >= FEWEST_STEMS && commonStems(stems, said) >= stems.size * SHARE_SAID_BEFORE;
  });
}

/** Is the last paragraph a closing of several sentences, with thanks or an apology among them? */
function closesInParagraph(letter: Letter, sentences: readonly (readonly Word[])[]): boolean {
  const { language } = letter;
  const isCourteous = (words: readonly Word[]) => givesThanks(language, words) || apologises(language, words);
  const beginsLine = (index: number): boolean => {
    const before = sentences[index - 1] ?? [];
    const end = before[before.length - 1]?.end ?? 0;
    return index === 0 || letter.text.slice(end, sentences[index]?.[0]?.start).indexOf('\n') !== -1;
  };
  let last = sentences.length - 1;
  const lowest = sentences[last] ?? [];
  if (beginsLine(last) && lowest.length <= LONGEST_FAREWELL && !isCourteous(lowest)) last--;
  let first = last;
  while (first > 0 && !beginsLine(first)) first--;
  const closing = sentences.slice(first, last + 1);
  return closing.length >= CLOSING_SENTENCES && closing.some(isCourteous);
}

/** „Ja Jums rodas jautājumi, …” says nothing again. */
function isConditional(words: readonly Word[]): boolean {
  return /^(ja|if|если)$/.test(words[0]?.folded ?? '');
}

/** In questions and answers one below the other, an answer takes up the words of its question. */
function answersQuestionAbove(letter: Letter, words: readonly Word[]): boolean {
  const own = letter.sentences[words[0]?.sentence ?? -1];
  const above = letter.sentences[(words[0]?.sentence ?? 0) - 1];
  const mark = (sentence: Sentence | undefined) => letter.tokens[(sentence?.lastToken ?? 0) - 1]?.text;
  return mark(own) === '?' || mark(above) === '?';
}

function textOf(letter: Letter, sentences: readonly (readonly Word[])[]): string {
  return sentences
    .map((words) => letter.text.slice(words[0]?.start ?? 0, words[words.length - 1]?.end ?? 0))
    .join('\n');
}
