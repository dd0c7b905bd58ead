import { ALL_CAPITALS, type Alphabet, CAPITAL, UNSPOKEN, UNSPOKEN_CAPITAL, WRITTEN } from './alphabet';
import { type Automaton, labelOf, step } from './automaton';

const STOP = 0x2e;
const HYPHEN = 0x2d;
/** hunspell's MAXBREAKDEPTH. */
const MOST_HYPHENS = 9;

/** Endings that a word may have, as bits, by how it is written. */
const WRITTEN_BITS = (1 << WRITTEN) | (1 << UNSPOKEN);
const CAPITAL_BITS = WRITTEN_BITS | (1 << CAPITAL) | (1 << UNSPOKEN_CAPITAL);
const ALL_CAPITALS_BITS = CAPITAL_BITS | (1 << ALL_CAPITALS);

/** A compiled hunspell dictionary and its verdicts. */
export class Dictionary {
  constructor(
    readonly automaton: Automaton,
    readonly alphabet: Alphabet,
  ) {}

  /**
   * Whether hunspell 1.7.1 with this dictionary accepts `word`: case rules, trailing stops, numbers and the break at hyphens
   * included (HunspellImpl::spell_internal). Allocates nothing unless an unknown word has a hyphen.
   */
  accepts(word: string): boolean {
    let end = word.length;
    while (end > 0 && word.charCodeAt(end - 1) === STOP) end--;
    if (end === 0) return true;
    const stopped = end < word.length;
    const { alphabet } = this;
    let large = 0;
    let small = 0;
    let hyphens = 0;
    for (let at = 0; at < end; at++) {
      const code = word.charCodeAt(at);
      if (alphabet.isLarge(code)) large++;
      else if (alphabet.isSmall(code)) small++;
      else if (code === HYPHEN) hyphens++;
    }
    if (large === 0 && small === 0 && isNumber(word, end)) return true;

    const initial = large > 0 && alphabet.isLarge(word.charCodeAt(0));
    if (large === 0 || (small > 0 && !(initial && large === 1))) {
      // Small letters or mixed case: only as written.
      if (this.has(word, 0, end, stopped, false, WRITTEN_BITS)) return true;
      return hyphens > 0 && hyphens <= MOST_HYPHENS && this.acceptsParts(word.slice(0, end));
    }
    const capitals = large > 1 || !initial;
    if (capitals && this.has(word, 0, end, stopped, false, WRITTEN_BITS)) return true;
    if (this.has(word, 0, end, stopped, true, capitals ? ALL_CAPITALS_BITS : CAPITAL_BITS)) return true;
    if (hyphens === 0 || hyphens > MOST_HYPHENS) return false;
    return this.acceptsParts(word.charAt(0) + word.slice(1, end).toLowerCase());
  }

  /** The state after the letters of `word` from `start` to `end`, or -1. */
  walk(word: string, start: number, end: number, folded: boolean): number {
    const { arcs, root } = this.automaton;
    const { alphabet } = this;
    let state = root;
    for (let at = start; at < end && state >= 0; at++) {
      const code = word.charCodeAt(at);
      const label = folded ? alphabet.foldedLabel(code) : alphabet.label(code);
      state = label === 0 ? -1 : step(arcs, state, label);
    }
    return state;
  }

  /** The lowest label that ends `word` as it is written, or 0. */
  endingOf(word: string): number {
    const state = this.walk(word, 0, word.length, false);
    const first = state > 0 ? labelOf(this.automaton.arcs[state] ?? 0) : 0;
    return first <= this.alphabet.endings ? first : 0;
  }

  private has(word: string, start: number, end: number, stopped: boolean, folded: boolean, bits: number): boolean {
    const state = this.walk(word, start, end, folded);
    if (state < 0) return false;
    if (this.endsWith(state, bits)) return true;
    if (!stopped) return false;
    const afterStop = step(this.automaton.arcs, state, this.alphabet.label(STOP));
    return afterStop >= 0 && this.endsWith(afterStop, bits);
  }

  private endsWith(state: number, bits: number): boolean {
    const { arcs } = this.automaton;
    for (let ending = WRITTEN; ending <= UNSPOKEN_CAPITAL; ending++) {
      if ((bits & (1 << ending)) !== 0 && step(arcs, state, ending) >= 0) return true;
    }
    return false;
  }

  /** A hyphen at an end may go; otherwise both sides of the second or of the first hyphen must be accepted. */
  private acceptsParts(word: string): boolean {
    if (word.length < 2) return false;
    if (word.charCodeAt(0) === HYPHEN && this.accepts(word.slice(1))) return true;
    if (word.charCodeAt(word.length - 1) === HYPHEN && this.accepts(word.slice(0, -1))) return true;
    const first = word.indexOf('-');
    if (first <= 0 || first >= word.length - 1) return false;
    const second = word.indexOf('-', first + 1);
    if (second > 0 && second < word.length - 1 && this.acceptsBothSides(word, second)) return true;
    return this.acceptsBothSides(word, first);
  }

  private acceptsBothSides(word: string, hyphen: number): boolean {
    return this.accepts(word.slice(hyphen + 1)) && this.accepts(word.slice(0, hyphen));
  }
}

/** Digits with single stops, commas or hyphens inside. */
function isNumber(word: string, end: number): boolean {
  let digit = false;
  for (let at = 0; at < end; at++) {
    const code = word.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) digit = true;
    else if (!digit || (code !== STOP && code !== 0x2c && code !== HYPHEN)) return false;
    else digit = false;
  }
  return digit;
}
