import { lower } from '../letters';
import type { Sentence, Token } from '../text';

/** Abbreviations that are no words, whatever stands beside them. */
const ALWAYS = new Set('utt utml plkst tālr piem'.split(' '));
/** Abbreviations only beside a number: behind it (`30 gab`), or before it (`apm 20`). */
const BEHIND_NUMBER = new Set('gab eks kab lpp milj tūkst mljrd'.split(' '));
const BEFORE_NUMBER = new Set('apm kab lpp nr'.split(' '));

/** The tokens of a sentence that are abbreviations without their full stop; units (`kg`, `min`) have none. */
export function bareAbbreviations(tokens: readonly Token[], sentence: Sentence): Token[] {
  const bare: Token[] = [];
  for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || tokens[index + 1]?.text === '.') continue;
    const word = lower(token.text);
    const before = index > sentence.firstToken ? tokens[index - 1] : undefined;
    const number = before?.text === '.' ? tokens[index - 2] : before;
    const next = index + 1 < sentence.lastToken ? tokens[index + 1] : undefined;
    const behind = number?.kind === 'number' && BEHIND_NUMBER.has(word);
    const ahead = (next?.kind === 'number' || next?.kind === 'reference') && BEFORE_NUMBER.has(word);
    if (ALWAYS.has(word) || behind || ahead) bare.push(token);
  }
  return bare;
}
