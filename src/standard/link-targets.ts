import { type CueMatch, type Cues, type CueWord, cuesByLanguage, findCues, hasCue } from '../language/cues';
import * as en from '../language/en/link-targets';
import { hasDiacritics, isUpper } from '../language/letters';
import * as lv from '../language/lv/link-targets';
import * as ru from '../language/ru/link-targets';
import type { Range } from '../mail/mail';
import type { Language } from '../report';
import type { Letter } from './letter';

export type TargetKind = 'act' | 'act-title' | 'form' | 'service' | 'titled-service' | 'page' | 'portal';

/** Something the client is pointed to: what it is, and the words that name it with its title. */
export interface Target extends Range {
  readonly kind: TargetKind;
}

type CuesOfLanguage = Readonly<Record<Language, Cues>>;

interface Group {
  readonly kind: TargetKind;
  readonly named: CuesOfLanguage;
  /** Where these stand in the sentence, nothing is pointed to. */
  readonly unless: CuesOfLanguage;
}

const of = (pick: (lexicon: typeof lv) => readonly string[]): CuesOfLanguage =>
  cuesByLanguage({ lv: pick(lv), en: pick(en), ru: pick(ru) });

const otherActs = of((lexicon) => lexicon.otherActs);
const otherForms = of((lexicon) => lexicon.otherForms);
const otherPages = of((lexicon) => lexicon.otherPages);

const GROUPS: readonly Group[] = [
  { kind: 'act', named: of((lexicon) => lexicon.acts), unless: otherActs },
  { kind: 'act-title', named: of((lexicon) => lexicon.actTitles), unless: otherActs },
  { kind: 'form', named: of((lexicon) => lexicon.forms), unless: otherForms },
  { kind: 'service', named: of((lexicon) => lexicon.services), unless: otherPages },
  { kind: 'titled-service', named: of((lexicon) => lexicon.titledServices), unless: otherPages },
  { kind: 'page', named: of((lexicon) => lexicon.pages), unless: otherPages },
  { kind: 'portal', named: of((lexicon) => lexicon.portals), unless: otherPages },
];

const LONGEST_TITLE = 120;
const WORDS_BEFORE = 7;

/** What a sentence points the client to, in order; the first of two that overlap counts. */
export function targetsIn(letter: Letter, words: readonly CueWord[]): readonly Target[] {
  const targets: Target[] = [];
  for (const { kind, named, unless } of GROUPS) {
    const matches = findCues(words, named[letter.language]);
    if (matches.length === 0 || hasCue(words, unless[letter.language])) continue;
    for (const match of matches) {
      const range = withTitle(letter, words, match, kind);
      if ((kind === 'page' || kind === 'portal') && !isPlace(letter, match)) continue;
      const titled = range.end > match.end;
      if (kind === 'titled-service' && !titled) continue;
      if (kind === 'act-title' && !titled && !isNamed(words, match)) continue;
      const target: Target = { kind: kind === 'service' && titled ? 'titled-service' : kind, ...range };
      if (!targets.some(({ start, end }) => start < target.end && end > target.start)) targets.push(target);
    }
  }
  return targets.sort((one, other) => one.start - other.start);
}

/** „mājaslapā”, „no mājaslapas”: the nominative („mājaslapa ir atjaunota”) sends nobody there; a draft without diacritics shows no difference. */
function isPlace(letter: Letter, match: CueMatch): boolean {
  return (
    letter.language !== 'lv' || !hasDiacritics(letter.text) || /[āēs]$/.test(letter.text.slice(match.start, match.end))
  );
}

/** Does the name of the act stand before it („Dzīvesvietas deklarēšanas likums”): a word in the genitive? */
function isNamed(words: readonly CueWord[], match: CueMatch): boolean {
  const act = words.slice(match.firstWord, match.lastWord).findIndex(({ text }) => /^(likum|law|act|закон)/.test(text));
  const before = words[match.firstWord + act - 1];
  return act >= 0 && before !== undefined && /[a-z]{3}([su]|as|es|a)$|^[а-я]{4}/.test(before.text);
}

/** With the title in quotation marks behind it, and for an act with its name before it: „Būvniecības likuma 14. pants”. */
function withTitle(letter: Letter, words: readonly CueWord[], match: CueMatch, kind: TargetKind): Range {
  const rest = letter.text.slice(match.end, match.end + LONGEST_TITLE);
  const title = /^ ?[„“"«][^”“"»\n]{1,110}[”“"»]/.exec(rest);
  const end = match.end + (title ? title[0].length : 0);
  const first = words[match.firstWord];
  const isLaw = (kind === 'act' || kind === 'act-title') && /^(likum|law|act)/.test(first?.text ?? '');
  if (!isLaw || !first || isUpper(letter.text, first.start)) return { start: match.start, end };
  for (let index = match.firstWord - 1; index >= Math.max(0, match.firstWord - WORDS_BEFORE); index--) {
    const word = words[index];
    const next = words[index + 1];
    if (!word || !next || letter.text.slice(word.end, next.start) !== ' ') break;
    if (isUpper(letter.text, word.start)) return { start: word.start, end };
  }
  return { start: match.start, end };
}
