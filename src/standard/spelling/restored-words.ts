import { hasDiacritics, isUpper } from '../../language/letters';
import { lacksDiacritics } from '../../language/lv/diacritics';
import type { Token } from '../../language/text';
import { letterCaseOf } from '../../spelling/letter-case';
import type { PlainWord } from '../../spelling/plain-word';
import { restoreSentence } from '../../spelling/restore-sentence';
import type { Letter } from '../letter/letter';
import { type CheckedWord, checkedWords } from './checked-words';
import { isNameOfPerson, spellerOf } from './letter-speller';

/** A word of a letter that was typed without diacritics, and the word with them. */
export interface RestoredWord {
  readonly token: Token;
  readonly replacement: string;
  /** False for a word that is one without diacritics too, so that only its frequency and its neighbours spoke. */
  readonly certain: boolean;
}

/** One unknown word may be a slip; two are a habit. */
const FEWEST_UNKNOWN = 2;

const known = new WeakMap<Letter, readonly RestoredWord[]>();

/** The words that lost their diacritics in a Latvian letter written without any; none in every other letter. */
export function restoredWords(letter: Letter): readonly RestoredWord[] {
  const made = known.get(letter) ?? restore(letter);
  known.set(letter, made);
  return made;
}

function restore(letter: Letter): readonly RestoredWord[] {
  const speller = spellerOf(letter);
  if (!speller || letter.language !== 'lv' || !lacksDiacritics(letter.text)) return [];
  const words = checkedWords(letter);
  const restored: RestoredWord[] = [];
  let next = 0;
  for (const { lastToken } of letter.sentences) {
    const own: CheckedWord[] = [];
    for (let word = words[next]; word && word.index < lastToken; word = words[++next]) own.push(word);
    const plain = own.map(({ token, index }, at) => plainWord(letter.tokens, token, index, own[at + 1] === undefined));
    restoreSentence(plain, speller).forEach((replacement, at) => {
      const token = own[at]?.token;
      if (!token || replacement === token.text || hasDiacritics(token.text) || letterCaseOf(token.text) === 'mixed')
        return;
      if (isUpper(token.text) && isNameOfPerson(letter, token.text)) return;
      restored.push({ token, replacement, certain: !speller.accepts(token.text) });
    });
  }
  return restored.filter(({ certain }) => certain).length >= FEWEST_UNKNOWN ? restored : [];
}

function plainWord(tokens: readonly Token[], { text }: Token, index: number, last: boolean): PlainWord {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  const ordinal = before?.text === '.' && tokens[index - 2]?.kind === 'number';
  return {
    text,
    afterComma: before?.text === ',',
    afterNumber: before?.kind === 'number' || ordinal,
    beforeNumber: next?.kind === 'number',
    beforeMark: last || next?.kind === 'punctuation',
  };
}
