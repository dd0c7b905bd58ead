import { fold, isLetter, isUpper, lower } from './letters';
import { caseForms } from './lv/declension';

/**
 * How phrases are written down, in the lexicons and in a municipality's policy. No regular expressions: a phrase is its words.
 *
 * | written | matches |
 * |---|---|
 * | `darām zināmu` | these words, in small or capital letters, in one sentence |
 * | `NĪN` | an abbreviation in capitals matches only in capitals |
 * | `iesniegums~` | the word in every case: iesniegumu, iesniegumā … (from the dictionary form) |
 * | `iesniegum*` | the stem with any ending, or none |
 * | `*šana` | any word with this ending and at least two letters before it |
 * | `tādā/šādā gadījumā` | one of several words |
 * | `informējam (Jūs) par to` | the words in brackets may be missing |
 * | `gadījumā, ja` | a comma may be missing in the text |
 * | `Jūsu … iesniegumu` | up to four words may stand between |
 * | `#` and `#.` | a number, a number with a full stop |
 * | `š.g.` | an abbreviation, written here without spaces |
 * | `papildus [informācij*]` | the words in square brackets must stand there but are not part of what is found |
 * | `[!tikai/izņemot] gadījumā` | these words must not stand there; at the beginning or the end of the phrase |
 */

/** Why a phrase cannot be read; a policy with such a phrase is refused with a sentence about it. */
export type PhraseProblem = 'empty' | 'unclosed-bracket' | 'lone-mark' | 'brackets-inside' | 'too-many-variants';

export class PhraseError extends Error {
  constructor(
    readonly phrase: string,
    readonly problem: PhraseProblem,
  ) {
    super(`The phrase “${phrase}” cannot be read: ${problem}.`);
  }
}

/** One way to match one token. */
export type WordTest =
  | { readonly kind: 'exact' | 'stem' | 'ending' | 'capitals'; readonly text: string }
  | { readonly kind: 'number' };

/** A place in a phrase: a token that passes one of the tests, or up to `MOST_BETWEEN` free words. */
export type PhraseItem = { readonly kind: 'token'; readonly tests: readonly WordTest[] } | { readonly kind: 'between' };

/** One reading of a phrase, with all its brackets decided. */
export interface PhraseVariant {
  readonly items: readonly PhraseItem[];
  /** Leading and trailing items that must stand there but are not part of what is found. */
  readonly contextBefore: number;
  readonly contextAfter: number;
  readonly notBefore: readonly WordTest[];
  readonly notAfter: readonly WordTest[];
}

export interface NotationOptions {
  /** Compare without diacritics: finds `ludzu` where `lūdzu` is written down. */
  readonly folded?: boolean;
  /** Every word of four letters or more counts as if it carried `~`: how a policy's phrases are read. */
  readonly everyCase?: boolean;
}

/** Most free words that `…` stands for. */
export const MOST_BETWEEN = 4;
const MOST_VARIANTS = 64;
const FEWEST_LETTERS_TO_DECLINE = 4;
const COMMA: PhraseItem = { kind: 'token', tests: [{ kind: 'exact', text: ',' }] };

/** Reads one phrase. @throws PhraseError */
export function readPhrase(phrase: string, options: NotationOptions = {}): PhraseVariant[] {
  const reader = new PhraseReader(phrase, options);
  return reader.read();
}

class PhraseReader {
  private readonly pieces: readonly string[];

  constructor(
    private readonly phrase: string,
    private readonly options: NotationOptions,
  ) {
    this.pieces = phrase
      .replace(/([()[\],…])/g, ' $1 ')
      .split(/\s+/)
      .filter((piece) => piece !== '');
  }

  read(): PhraseVariant[] {
    const bounds = this.takeContexts();
    const sequences = this.expand(bounds.inner);
    if (sequences.some((items) => !items.some((item) => item.kind === 'token'))) this.fail('empty');
    return sequences.map((items) => ({
      items: [...bounds.before, ...items, ...bounds.after],
      contextBefore: bounds.before.length,
      contextAfter: bounds.after.length,
      notBefore: bounds.notBefore,
      notAfter: bounds.notAfter,
    }));
  }

  /** Splits `[…] words […]` into its contexts and the words between. */
  private takeContexts(): {
    inner: readonly string[];
    before: PhraseItem[];
    after: PhraseItem[];
    notBefore: readonly WordTest[];
    notAfter: readonly WordTest[];
  } {
    let inner = this.pieces;
    const found = { before: [] as PhraseItem[], after: [] as PhraseItem[] };
    const not = { before: [] as readonly WordTest[], after: [] as readonly WordTest[] };
    while (inner[0] === '[') {
      const end = inner.indexOf(']');
      if (end < 0) this.fail('unclosed-bracket');
      this.context(inner.slice(1, end), found.before, (tests) => {
        not.before = tests;
      });
      inner = inner.slice(end + 1);
    }
    while (inner[inner.length - 1] === ']') {
      const start = inner.lastIndexOf('[');
      if (start < 0) this.fail('unclosed-bracket');
      this.context(inner.slice(start + 1, -1), found.after, (tests) => {
        not.after = tests;
      });
      inner = inner.slice(0, start);
    }
    if (inner.indexOf('[') >= 0 || inner.indexOf(']') >= 0) this.fail('brackets-inside');
    return { inner, before: found.before, after: found.after, notBefore: not.before, notAfter: not.after };
  }

  private context(pieces: readonly string[], wanted: PhraseItem[], refuse: (tests: readonly WordTest[]) => void): void {
    const first = pieces[0];
    if (first?.charAt(0) === '!') {
      if (pieces.length !== 1) this.fail('brackets-inside');
      refuse(this.tests(first.slice(1)));
      return;
    }
    const sequences = this.expand(pieces);
    if (sequences.length !== 1) this.fail('brackets-inside');
    wanted.push(...(sequences[0] ?? []));
  }

  /** Every way to read optional words and commas. */
  private expand(pieces: readonly string[]): PhraseItem[][] {
    let sequences: PhraseItem[][] = [[]];
    let index = 0;
    while (index < pieces.length) {
      const piece = pieces[index] ?? '';
      if (piece === '(') {
        const end = pieces.indexOf(')', index);
        if (end < 0) this.fail('unclosed-bracket');
        const inner = this.expand(pieces.slice(index + 1, end));
        sequences = this.multiply(sequences, [[], ...inner]);
        index = end + 1;
        continue;
      }
      if (piece === ')') this.fail('unclosed-bracket');
      sequences = this.multiply(sequences, piece === ',' ? [[COMMA], []] : [this.items(piece)]);
      index++;
    }
    return sequences;
  }

  private multiply(sequences: readonly PhraseItem[][], tails: readonly PhraseItem[][]): PhraseItem[][] {
    if (sequences.length * tails.length > MOST_VARIANTS) this.fail('too-many-variants');
    const result: PhraseItem[][] = [];
    for (const sequence of sequences) for (const tail of tails) result.push([...sequence, ...tail]);
    return result;
  }

  private items(piece: string): PhraseItem[] {
    if (piece === '…') return [{ kind: 'between' }];
    if (piece === '#.') return [...this.items('#'), { kind: 'token', tests: [{ kind: 'exact', text: '.' }] }];
    return [{ kind: 'token', tests: this.tests(piece) }];
  }

  private tests(piece: string): WordTest[] {
    const tests: WordTest[] = [];
    for (const word of piece === '/' ? [piece] : piece.split('/')) {
      if (word === '#') tests.push({ kind: 'number' });
      else if (isAbbreviationInCapitals(word)) tests.push({ kind: 'capitals', text: word });
      else this.addWord(tests, word);
    }
    return tests;
  }

  private addWord(tests: WordTest[], word: string): void {
    const last = word.charAt(word.length - 1);
    const bare = word.replace(/^\*|[*~]$/g, '');
    if (bare === '' || bare.indexOf('*') >= 0 || bare.indexOf('~') >= 0) this.fail('lone-mark');
    const plain = lower(bare);
    if (word.charAt(0) === '*' && last === '*') this.fail('lone-mark');
    if (word.charAt(0) === '*') tests.push({ kind: 'ending', text: this.spelt(plain) });
    else if (last === '*') tests.push({ kind: 'stem', text: this.spelt(plain) });
    else {
      const declined = last === '~' || (this.options.everyCase === true && plain.length >= FEWEST_LETTERS_TO_DECLINE);
      const forms = declined ? caseForms(plain) : [plain];
      for (const form of forms) tests.push({ kind: 'exact', text: this.spelt(form) });
    }
  }

  private spelt(text: string): string {
    return this.options.folded ? fold(text) : text;
  }

  private fail(problem: PhraseProblem): never {
    throw new PhraseError(this.phrase, problem);
  }
}

function isAbbreviationInCapitals(word: string): boolean {
  if (word.length < 2) return false;
  for (let index = 0; index < word.length; index++) {
    if (isLetter(word, index) && !isUpper(word, index)) return false;
  }
  return isLetter(word);
}
