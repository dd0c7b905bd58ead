import { capitalised, isUpper, lower } from '../../language/letters';
import type { Token } from '../../language/text';
import type { Range } from '../../mail/mail';
import type { FoundWording } from './wordings-in';

/** What to put in the place of a phrase; the range may take in the word before it or the comma behind it. */
export interface Replacement extends Range {
  /** The plain words as the message shows them. */
  readonly plain: string;
  /** Null where only the writer can say it. */
  readonly text: string | null;
}

/**
 * The replacement of a phrase: the capital is kept, the comma mended as the list says. Where the place does not allow the swap
 * (a phrase meant for the beginning of a sentence stands inside one) there is none.
 */
export function replacementOf(tokens: readonly Token[], { match, sentence }: FoundWording): Replacement {
  const { value: wording, start, end } = match;
  const found = textOf(tokens, match.firstToken, match.lastToken);
  const starts = match.firstToken === sentence.firstToken;
  const plain = (starts ? wording.atStart : undefined) ?? wording.plain;
  if (wording.advice) return { start, end, plain, text: null };
  if (wording.stem !== undefined) {
    const rest = found.slice(wording.stem.length);
    return { start, end, plain: `${plain}${rest}`, text: withCapital(found, `${plain}${rest}`) };
  }
  const words = wording.purpose ? purpose(tokens[match.lastToken - 1]?.text ?? '') : plain;
  if (wording.comma === 'not-after') {
    const comma = tokens[match.lastToken];
    if (!starts || comma?.text !== ',' || match.lastToken >= sentence.lastToken)
      return { start, end, plain, text: null };
    return { start, end: comma.end, plain, text: withCapital(found, words) };
  }
  if (wording.comma === 'before' && !starts) {
    const before = tokens[match.firstToken - 1];
    if (before?.kind === 'word' || before?.kind === 'number') {
      return { start: before.start, end, plain: words, text: `${before.text}, ${words}` };
    }
  }
  return { start, end, plain: words, text: withCapital(found, words) };
}

/** `nodrošināt` → `lai nodrošinātu`, `sazināties` → `lai sazinātos`: right for every infinitive. */
function purpose(infinitive: string): string {
  const small = lower(infinitive);
  return `lai ${small.endsWith('ties') ? `${small.slice(0, -4)}tos` : `${small}u`}`;
}

function textOf(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last)
    .map((token) => token.text)
    .join(' ');
}

function withCapital(found: string, words: string): string {
  return isUpper(found) ? capitalised(words) : words;
}
