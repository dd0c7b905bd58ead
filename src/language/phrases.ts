import type { Range } from '../mail/mail';
import { abbreviationKey } from './abbreviations';
import { fold, isLetter, lower } from './letters';
import {
  MOST_BETWEEN,
  type NotationOptions,
  type PhraseItem,
  type PhraseVariant,
  readPhrase,
  type WordTest,
} from './phrase-notation';
import type { Token } from './text';

/** A stretch of tokens to search, `lastToken` exclusive: a sentence. */
export interface TokenRange {
  readonly firstToken: number;
  readonly lastToken: number;
}

/** What was found: offsets are those of the tokens, `lastToken` is exclusive. */
export interface PhraseMatch<T> extends Range, TokenRange {
  readonly value: T;
  /** The phrase as it is written down. */
  readonly phrase: string;
}

/** Longer tokens are no words of any phrase. */
const LONGEST_WORD = 48;
/** Different words of a long letter; more are looked up anew. */
const MOST_REMEMBERED = 2000;

interface Ending<T> {
  readonly value: T;
  readonly phrase: string;
  readonly variant: PhraseVariant;
}

/** A node of the automaton: where each symbol leads, and which phrases are complete here. */
interface Node<T> {
  readonly next: Map<number, Node<T>>;
  between: Node<T> | null;
  readonly endings: Ending<T>[];
}

/**
 * Many phrases as one automaton over tokens. Words are looked up, not tried one by one, so that the cost is that of the text and
 * not of the list. See `phrase-notation.ts` for how a phrase is written.
 */
export class PhraseMatcher<T> {
  private readonly root: Node<T> = newNode();
  private readonly symbols = new Map<string, number>();
  private readonly exact = new Map<string, number[]>();
  private readonly stems = new Map<string, number[]>();
  private readonly endings = new Map<string, number[]>();
  private readonly numbers: number[] = [];
  private readonly folded: boolean;
  /** A text repeats its words, and looking one up tries every stem and ending. */
  private readonly symbolsByWord = new Map<string, readonly number[]>();

  /** @throws PhraseError when a phrase cannot be read. */
  constructor(entries: Iterable<{ readonly phrase: string; readonly value: T }>, options: NotationOptions = {}) {
    this.folded = options.folded === true;
    for (const { phrase, value } of entries) {
      for (const variant of readPhrase(phrase, options)) this.add(variant, { value, phrase, variant });
    }
  }

  /** The longest match at each place, left to right, none overlapping; a match lies inside one of `ranges`. */
  find(tokens: readonly Token[], ranges: Iterable<TokenRange>): PhraseMatch<T>[] {
    return [...this.matches(tokens, ranges)];
  }

  /** Is there any match in `ranges`? */
  has(tokens: readonly Token[], ranges: Iterable<TokenRange>): boolean {
    for (const _ of this.matches(tokens, ranges)) return true;
    return false;
  }

  private *matches(tokens: readonly Token[], ranges: Iterable<TokenRange>): Iterable<PhraseMatch<T>> {
    for (const range of ranges) {
      let free = range.firstToken;
      for (let index = range.firstToken; index < range.lastToken; index++) {
        const match = this.longestAt(tokens, index, range, free);
        if (!match) continue;
        yield match;
        free = match.lastToken;
        index = Math.max(index, free - 1);
      }
    }
  }

  private add(variant: PhraseVariant, ending: Ending<T>): void {
    let node = this.root;
    for (const item of variant.items) {
      if (item.kind === 'between') {
        node.between ??= newNode();
        node = node.between;
        continue;
      }
      const symbol = this.symbolOf(item);
      let next = node.next.get(symbol);
      if (!next) {
        next = newNode();
        node.next.set(symbol, next);
      }
      node = next;
    }
    node.endings.push(ending);
  }

  private symbolOf(item: Extract<PhraseItem, { kind: 'token' }>): number {
    const key = item.tests.map((test) => (test.kind === 'number' ? '#' : `${test.kind}:${test.text}`)).join('|');
    const known = this.symbols.get(key);
    if (known !== undefined) return known;
    const symbol = this.symbols.size;
    this.symbols.set(key, symbol);
    for (const test of item.tests) this.listFor(test).push(symbol);
    return symbol;
  }

  private listFor(test: WordTest): number[] {
    if (test.kind === 'number') return this.numbers;
    const map = test.kind === 'stem' ? this.stems : test.kind === 'ending' ? this.endings : this.exact;
    let list = map.get(test.text);
    if (!list) {
      list = [];
      map.set(test.text, list);
    }
    return list;
  }

  /** Symbols that a token can stand for. */
  private symbolsOf(token: Token): readonly number[] {
    if (token.kind !== 'word') return this.lookUp(token);
    const known = this.symbolsByWord.get(token.text);
    if (known) return known;
    const symbols = this.lookUp(token);
    if (this.symbolsByWord.size >= MOST_REMEMBERED) this.symbolsByWord.clear();
    this.symbolsByWord.set(token.text, symbols);
    return symbols;
  }

  private lookUp(token: Token): readonly number[] {
    if (token.kind === 'number') return [...this.numbers, ...(this.exact.get(token.text) ?? [])];
    const word = this.spelt(token);
    const found = [...(this.exact.get(word) ?? [])];
    // Abbreviations in capitals are written down as they are; `lower` made the others small.
    if (token.text !== word) found.push(...(this.exact.get(token.text) ?? []));
    if (token.kind !== 'word' || word.length > LONGEST_WORD) return found;
    for (let length = 1; length <= word.length; length++) found.push(...(this.stems.get(word.slice(0, length)) ?? []));
    for (let start = 2; start < word.length; start++) found.push(...(this.endings.get(word.slice(start)) ?? []));
    return found;
  }

  private spelt(token: Token): string {
    const word = token.kind === 'abbreviation' ? abbreviationKey(token.text) : lower(token.text);
    return this.folded ? fold(word) : word;
  }

  private longestAt(tokens: readonly Token[], index: number, range: TokenRange, free: number): PhraseMatch<T> | null {
    let best: PhraseMatch<T> | null = null;
    const consider = (ending: Ending<T>, end: number): void => {
      const firstToken = index + ending.variant.contextBefore;
      const lastToken = end - ending.variant.contextAfter;
      const first = tokens[firstToken];
      const last = tokens[lastToken - 1];
      if (!first || !last || firstToken < free) return;
      if (best && lastToken - firstToken <= best.lastToken - best.firstToken) return;
      if (firstToken > range.firstToken && this.passes(tokens[firstToken - 1], ending.variant.notBefore)) return;
      if (lastToken < range.lastToken && this.passes(tokens[lastToken], ending.variant.notAfter)) return;
      best = { start: first.start, end: last.end, firstToken, lastToken, value: ending.value, phrase: ending.phrase };
    };
    this.walk(tokens, index, range.lastToken, this.root, consider);
    return best;
  }

  private walk(
    tokens: readonly Token[],
    index: number,
    last: number,
    node: Node<T>,
    consider: (ending: Ending<T>, end: number) => void,
  ): void {
    for (const ending of node.endings) consider(ending, index);
    if (node.between) {
      for (let skipped = 0; skipped <= MOST_BETWEEN && index + skipped <= last; skipped++) {
        this.walk(tokens, index + skipped, last, node.between, consider);
        if (tokens[index + skipped]?.kind === 'punctuation') break;
      }
    }
    const token = index < last ? tokens[index] : undefined;
    if (!token || node.next.size === 0) return;
    for (const symbol of this.symbolsOf(token)) {
      const next = node.next.get(symbol);
      if (next) this.walk(tokens, index + 1, last, next, consider);
    }
  }

  private passes(token: Token | undefined, tests: readonly WordTest[]): boolean {
    if (!token) return false;
    const word = this.spelt(token);
    return tests.some((test) => {
      if (test.kind === 'number') return token.kind === 'number';
      if (test.kind === 'stem') return isLetter(word) && word.startsWith(test.text);
      if (test.kind === 'ending') return word.length >= test.text.length + 2 && word.endsWith(test.text);
      return test.kind === 'capitals' ? token.text === test.text : word === test.text;
    });
  }
}

function newNode<T>(): Node<T> {
  return { next: new Map(), between: null, endings: [] };
}
