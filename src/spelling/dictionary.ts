import { ALL_CAPITALS, type Alphabet, CAPITAL, UNSPOKEN, UNSPOKEN_CAPITAL, WRITTEN } from './alphabet';
import { type Automaton, endingsAt, forEachStep, lowestBit, step, stepByBit } from './automaton';

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
  /** By the first two letters, the first times `stride`: the state behind them, or 0. */
  private readonly secondStates: Int32Array;
  private readonly stride: number;

  constructor(
    readonly automaton: Automaton,
    readonly alphabet: Alphabet,
  ) {
    this.stride = alphabet.letters.length + 1;
    this.secondStates = firstTwoSteps(automaton, this.stride);
  }

  /**
   * Whether hunspell 1.7.1 with this dictionary accepts `word`: case rules, trailing stops, numbers and the break at hyphens
   * included (HunspellImpl::spell_internal). Allocates nothing unless an unknown word has a hyphen.
   */
  accepts(word: string): boolean {
    return this.acceptsPlainly(word) || this.acceptsByAllRules(word);
  }

  /** The common case in one pass: small letters of the commonest, the first perhaps a capital, in the dictionary as it is. */
  private acceptsPlainly(word: string): boolean {
    const { length } = word;
    if (length < 2) return false;
    const { alphabet, automaton } = this;
    const { nodes } = automaton;
    const { smallBits } = alphabet;
    const first = word.charCodeAt(0);
    const second = alphabet.smallLetter(word.charCodeAt(1));
    let state = this.secondStates[alphabet.foldedLetter(first) * this.stride + second] ?? 0;
    for (let at = 2; at < length && state !== 0; at++)
      state = stepByBit(nodes, state, smallBits[word.charCodeAt(at)] ?? 0);
    return (endingsAt(automaton, state) & (alphabet.isLarge(first) ? CAPITAL_BITS : WRITTEN_BITS)) !== 0;
  }

  private acceptsByAllRules(word: string): boolean {
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
      if (this.has(word, end, stopped, false, WRITTEN_BITS)) return true;
      return hyphens > 0 && hyphens <= MOST_HYPHENS && this.acceptsParts(word.slice(0, end));
    }
    const capitals = large > 1 || !initial;
    if (capitals && this.has(word, end, stopped, false, WRITTEN_BITS)) return true;
    if (this.has(word, end, stopped, true, capitals ? ALL_CAPITALS_BITS : CAPITAL_BITS)) return true;
    if (hyphens === 0 || hyphens > MOST_HYPHENS) return false;
    return this.acceptsParts(word.charAt(0) + word.slice(1, end).toLowerCase());
  }

  /** The lowest ending of `word` as it is written, or 0. */
  endingOf(word: string): number {
    return lowestEnding(endingsAt(this.automaton, this.walk(word, word.length, false)));
  }

  /** By length, the lowest endings of the beginnings of `word` as it is written, 0 for none; as far as they lead to words. */
  endingsOfBeginnings(word: string): number[] {
    const { alphabet, automaton } = this;
    const endings: number[] = [];
    let state = automaton.root;
    for (let at = 0; state !== 0; at++) {
      endings.push(lowestEnding(endingsAt(automaton, state)));
      const letter = at < word.length ? alphabet.letter(word.charCodeAt(at)) : 0;
      state = letter === 0 ? 0 : step(automaton, state, letter);
    }
    return endings;
  }

  /** The state behind the letters of `word` up to `end`, or 0. */
  private walk(word: string, end: number, folded: boolean): number {
    const { alphabet, automaton } = this;
    let state = automaton.root;
    for (let at = 0; at < end && state !== 0; at++) {
      const code = word.charCodeAt(at);
      const letter = folded ? alphabet.foldedLetter(code) : alphabet.letter(code);
      state = letter === 0 ? 0 : step(automaton, state, letter);
    }
    return state;
  }

  private has(word: string, end: number, stopped: boolean, folded: boolean, bits: number): boolean {
    const { alphabet, automaton } = this;
    const state = this.walk(word, end, folded);
    if ((endingsAt(automaton, state) & bits) !== 0) return true;
    const stop = alphabet.letter(STOP);
    if (!stopped || stop === 0 || state === 0) return false;
    return (endingsAt(automaton, step(automaton, state, stop)) & bits) !== 0;
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

function lowestEnding(endings: number): number {
  return endings === 0 ? 0 : lowestBit(endings);
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

function firstTwoSteps(automaton: Automaton, stride: number): Int32Array {
  const states = new Int32Array(stride * stride);
  forEachStep(automaton, automaton.root, (first, state) => {
    forEachStep(automaton, state, (second, target) => {
      states[first * stride + second] = target;
    });
  });
  return states;
}
