import type { Range } from '../mail/mail';
import type { Language } from '../report';
import { fold } from './letters';
import { PhraseMatcher, type TokenRange } from './phrases';
import type { Sentence, Token } from './text';

/**
 * What a sentence says in any of many wordings, written as phrases (`phrase-notation.ts`) without diacritics: a draft typed without them
 * says the same. Marks are no words here: `paldies ka` finds „Paldies, ka”. A cue lies inside one sentence.
 */
export type Cue = string;

/** A word of the text; marks are left out. */
export interface Word extends Token {
  /** Small letters without diacritics. */
  readonly folded: string;
  /** Index into the sentences it was read with. */
  readonly sentence: number;
}

/** What a cue found: its range in the text, and the indices of its words (`lastWord` exclusive). */
export interface CueMatch<T> extends Range {
  readonly value: T;
  readonly firstWord: number;
  readonly lastWord: number;
}

/** The words of a text, in order. */
export function wordsOf(tokens: readonly Token[], sentences: readonly Sentence[]): readonly Word[] {
  const words: Word[] = [];
  sentences.forEach(({ firstToken, lastToken }, sentence) => {
    for (let index = firstToken; index < lastToken; index++) {
      const token = tokens[index];
      if (token && token.kind !== 'punctuation') words.push({ ...token, folded: fold(token.text), sentence });
    }
  });
  return words;
}

/** The words among some tokens, all taken for one sentence. */
export function wordsAmong(tokens: readonly Token[]): readonly Word[] {
  return wordsOf(tokens, [{ start: 0, end: 0, firstToken: 0, lastToken: tokens.length }]);
}

/**
 * Lists of cues, compiled once, when they are first looked for: a letter needs those of its own language. Each list has a value of
 * its own. A cue that cannot be read throws a PhraseError at that first use.
 */
export class Cues<T = unknown> {
  private compiled: PhraseMatcher<T> | null = null;

  constructor(private readonly lists: ReadonlyMap<T, readonly Cue[]>) {}

  private get matcher(): PhraseMatcher<T> {
    if (this.compiled) return this.compiled;
    const entries: { readonly phrase: Cue; readonly value: T }[] = [];
    this.lists.forEach((list, value) => {
      for (const phrase of list) entries.push({ phrase, value });
    });
    this.compiled = new PhraseMatcher(entries, { folded: true });
    return this.compiled;
  }

  /** The longest match at each place, none overlapping. */
  find(words: readonly Word[]): readonly CueMatch<T>[] {
    return this.matcher.find(words, sentenceRanges(words)).map(({ start, end, value, firstToken, lastToken }) => ({
      start,
      end,
      value,
      firstWord: firstToken,
      lastWord: lastToken,
    }));
  }

  /** Is there any among the words? */
  in(words: readonly Word[]): boolean {
    return this.matcher.has(words, sentenceRanges(words));
  }

  /** How many words the match covers that begins with the first word; 0 for none. */
  atStart(words: readonly Word[]): number {
    const first = this.find(words)[0];
    return first?.firstWord === 0 ? first.lastWord : 0;
  }
}

/** Cues of one meaning, from several lists. */
export function cuesOf(...lists: readonly (readonly Cue[])[]): Cues {
  const all: Cue[] = [];
  for (const list of lists) all.push(...list);
  return new Cues(new Map([[true, all]]));
}

/** One set of cues for each language a draft may be in. */
export function cuesByLanguage(lists: Readonly<Record<Language, readonly Cue[]>>): Readonly<Record<Language, Cues>> {
  return { lv: cuesOf(lists.lv), en: cuesOf(lists.en), ru: cuesOf(lists.ru) };
}

const rangesOf = new WeakMap<readonly Word[], readonly TokenRange[]>();

/** The sentences among the words; many cues are looked for in one list, so it is divided once. */
function sentenceRanges(words: readonly Word[]): readonly TokenRange[] {
  if (words[0]?.sentence === words[words.length - 1]?.sentence) return [{ firstToken: 0, lastToken: words.length }];
  const known = rangesOf.get(words);
  if (known) return known;
  const ranges: TokenRange[] = [];
  rangesOf.set(words, ranges);
  let firstToken = 0;
  for (let index = 1; index <= words.length; index++) {
    if (words[index]?.sentence === words[firstToken]?.sentence) continue;
    ranges.push({ firstToken, lastToken: index });
    firstToken = index;
  }
  return ranges;
}
