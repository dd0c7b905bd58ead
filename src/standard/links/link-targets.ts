import { type CueMatch, Cues, cuesByLanguage, type Word } from '../../language/cues';
import * as en from '../../language/en/link-targets';
import { hasDiacritics, isUpper } from '../../language/letters';
import * as lv from '../../language/lv/link-targets';
import * as ru from '../../language/ru/link-targets';
import type { Range } from '../../mail/mail';
import type { Language } from '../../report';
import type { Letter } from '../letter/letter';

export type TargetKind =
  | 'act'
  | 'titled-act'
  | 'act-title'
  | 'form'
  | 'service'
  | 'titled-service'
  | 'page'
  | 'portal'
  | 'pointer';

type TargetMatch = CueMatch<TargetKind>;

/** Something the client is pointed to: what it is, and the words that name it with its title. */
export interface Target extends Range {
  readonly kind: TargetKind;
}

type Lists = Readonly<Record<Language, readonly string[]>>;

const LISTS: ReadonlyMap<TargetKind, Lists> = new Map([
  ['act', { lv: lv.acts, en: en.acts, ru: ru.acts }],
  ['titled-act', { lv: lv.titledActs, en: en.titledActs, ru: ru.titledActs }],
  ['act-title', { lv: lv.actTitles, en: en.actTitles, ru: ru.actTitles }],
  ['form', { lv: lv.forms, en: en.forms, ru: ru.forms }],
  ['service', { lv: lv.services, en: en.services, ru: ru.services }],
  ['titled-service', { lv: lv.titledServices, en: en.titledServices, ru: ru.titledServices }],
  ['page', { lv: lv.pages, en: en.pages, ru: ru.pages }],
  ['portal', { lv: lv.portals, en: en.portals, ru: ru.portals }],
  ['pointer', { lv: lv.pointers, en: [], ru: [] }],
]);

const targets: Readonly<Record<Language, Cues<TargetKind>>> = {
  lv: targetsOf('lv'),
  en: targetsOf('en'),
  ru: targetsOf('ru'),
};

function targetsOf(language: Language): Cues<TargetKind> {
  const lists = new Map<TargetKind, readonly string[]>();
  LISTS.forEach((list, kind) => void lists.set(kind, list[language]));
  return new Cues(lists);
}

/** Where these stand in the sentence, nothing is pointed to. */
const others = {
  act: cuesByLanguage({ lv: lv.otherActs, en: en.otherActs, ru: ru.otherActs }),
  form: cuesByLanguage({ lv: lv.otherForms, en: en.otherForms, ru: ru.otherForms }),
  page: cuesByLanguage({ lv: lv.otherPages, en: en.otherPages, ru: ru.otherPages }),
};
const EXCUSES = ['act', 'form', 'page'] as const;
const OTHERS_OF: Readonly<Record<TargetKind, (typeof EXCUSES)[number]>> = {
  act: 'act',
  'titled-act': 'act',
  'act-title': 'act',
  form: 'form',
  service: 'page',
  'titled-service': 'page',
  page: 'page',
  portal: 'page',
  pointer: 'page',
};

/** What a title in quotation marks makes of it. */
const TITLED: Readonly<Partial<Record<TargetKind, TargetKind>>> = {
  service: 'titled-service',
  'act-title': 'titled-act',
};
const LONGEST_TITLE = 120;
const WORDS_BEFORE = 7;
/** `(026/u veidlapa)`, `veidlapa Nr. 026/u`. */
const DOCTORS_NUMBER = 10;

/** What a sentence points the client to, in order. */
export function targetsIn(letter: Letter, words: readonly Word[]): readonly Target[] {
  const found: Target[] = [];
  const matches = targets[letter.language].find(words);
  const excused = new Set(EXCUSES.filter((excuse) => matches.length > 0 && others[excuse][letter.language].in(words)));
  for (const match of matches) {
    const kind = match.value;
    if (excused.has(OTHERS_OF[kind])) continue;
    if ((kind === 'page' || kind === 'portal') && !isPlace(letter, match)) continue;
    const range = withTitle(letter, words, match);
    const titled = /[”“"»]$/.test(letter.text.slice(range.start, range.end));
    if ((kind === 'titled-service' || kind === 'titled-act') && !titled) continue;
    if (kind === 'act-title' && !titled && !isNamed(words, match)) continue;
    if (kind === 'pointer' && !endsThought(letter, match)) continue;
    if (kind === 'form' && isDoctorsForm(letter, range)) continue;
    found.push({ kind: titled ? (TITLED[kind] ?? kind) : kind, ...range });
  }
  return found;
}

/** „mājaslapā”, „no mājaslapas”: the nominative („mājaslapa ir atjaunota”) sends nobody there; a draft without diacritics shows no difference. */
function isPlace(letter: Letter, match: TargetMatch): boolean {
  return (
    letter.language !== 'lv' ||
    !hasDiacritics(letter.text.slice(0, 300)) ||
    /[āēsS]$/.test(letter.text.slice(match.start, match.end))
  );
}

/** „… skatīt šeit:” ends the sentence, and no list follows; „šeit dzirdamā prasība” goes on. */
function endsThought(letter: Letter, match: TargetMatch): boolean {
  const mark = letter.text.charAt(match.end);
  if (mark === '' || mark === '\n' || mark === '.' || mark === '!') return true;
  const next = letter.mail.author.lines.find(({ start }) => start > match.end);
  const list =
    next === undefined || next.kind === 'list-item' || /^[-–•*0-9]/.test(letter.text.slice(next.start, next.start + 1));
  return mark === ':' && letter.text.charAt(match.end + 1) !== ' ' && !(next && list);
}

/** `veidlapa Nr. 027/u` is filled in by a doctor. */
function isDoctorsForm(letter: Letter, { start, end }: Range): boolean {
  return /0[0-9]{2}\/u(?![a-z])/.test(letter.text.slice(Math.max(0, start - DOCTORS_NUMBER), end + DOCTORS_NUMBER));
}

/** Does the name of the act stand before it („Dzīvesvietas deklarēšanas likums”): a word in the genitive? */
function isNamed(words: readonly Word[], match: TargetMatch): boolean {
  const act = words
    .slice(match.firstWord, match.lastWord)
    .findIndex(({ folded }) => /^(likum|law|act|закон)/.test(folded));
  const before = words[match.firstWord + act - 1];
  return act >= 0 && before !== undefined && /[a-z]{3}([su]|as|es|a)$|^[а-я]{4}/.test(before.folded);
}

/** With the title in quotation marks behind it, and for an act with its name before it: „Būvniecības likuma 14. pants”. */
function withTitle(letter: Letter, words: readonly Word[], match: TargetMatch): Range {
  const rest = letter.text.slice(match.end, match.end + LONGEST_TITLE);
  const number = /^ ?[0-9](?:[0-9/-]{0,20}[0-9])?/.exec(rest)?.[0] ?? '';
  const title = /^ ?[„“"«][^”“"»\n]{1,110}[”“"»]/.exec(rest.slice(number.length))?.[0] ?? '';
  const end = match.end + number.length + title.length;
  const first = words[match.firstWord];
  const isLaw = (match.value === 'act' || match.value === 'act-title') && /^(likum|law|act)/.test(first?.folded ?? '');
  const titleFollows = /^ ?[„“"«]/.test(letter.text.slice(first?.end ?? match.end));
  if (!isLaw || !first || titleFollows || isUpper(letter.text, first.start)) return { start: match.start, end };
  for (let index = match.firstWord - 1; index >= Math.max(0, match.firstWord - WORDS_BEFORE); index--) {
    const word = words[index];
    const next = words[index + 1];
    if (!word || !next || letter.text.slice(word.end, next.start) !== ' ') break;
    if (isUpper(letter.text, word.start)) return { start: word.start, end };
  }
  return { start: match.start, end };
}
