import { fold, lower } from '../../language/letters';
import type { Finding, Report } from '../../report';

/**
 * What the employee does not want to hear again. A finding is known by its rule and the words in and around it, never by an
 * offset: the letter moves under it while it is being written.
 */
export type Silence =
  /** This one place in this letter. */
  | { readonly scope: 'place'; readonly rule: string; readonly place: string; readonly text: string }
  /** The rule in this letter. */
  | { readonly scope: 'letter'; readonly rule: string }
  /** These words in every letter; saved. */
  | { readonly scope: 'words'; readonly rule: string; readonly text: string }
  /** The rule in every letter; saved. */
  | { readonly scope: 'rule'; readonly rule: string };

export type LetterSilence = Extract<Silence, { scope: 'place' | 'letter' }>;
export type SavedSilence = Extract<Silence, { scope: 'words' | 'rule' }>;

/** Words on each side that tell two places with the same words apart. */
const WORDS_AROUND = 3;
/** Characters on each side in which those words are looked for. */
const REACH = 120;

/** The place of a finding as words: its own and three on each side, without regard to case and punctuation. */
export function placeOf(finding: Finding, report: Report): string {
  const { start, end, zone } = finding;
  const text = zone === 'author' ? report.authorText : zone === 'signature' ? report.signatureText : '';
  const before = wordsOf(text.slice(Math.max(0, start - REACH), start)).slice(-WORDS_AROUND);
  const after = wordsOf(text.slice(end, end + REACH)).slice(0, WORDS_AROUND);
  return [zone, before.join(' '), wordsOf(finding.text).join(' '), after.join(' ')].join('|');
}

/**
 * An identity of each finding that survives edits elsewhere in the letter, for focus, open state and silences. Findings of one
 * rule in the same surroundings (a paragraph pasted twice) are numbered.
 */
export function identities(report: Report): ReadonlyMap<Finding, string> {
  const taken = new Map<string, number>();
  const keys = new Map<Finding, string>();
  for (const finding of report.findings) {
    const key = `${finding.rule}|${placeOf(finding, report)}`;
    const count = taken.get(key) ?? 0;
    taken.set(key, count + 1);
    keys.set(finding, count === 0 ? key : `${key}|${count}`);
  }
  return keys;
}

export function silences(silence: Silence, finding: Finding, report: Report): boolean {
  if (silence.rule !== finding.rule) return false;
  switch (silence.scope) {
    case 'place':
      return silence.place === placeOf(finding, report);
    case 'words':
      return sameWords(silence.text, finding.text);
    case 'letter':
    case 'rule':
      return true;
  }
}

export function sameSilence(one: Silence, other: Silence): boolean {
  if (one.rule !== other.rule) return false;
  if (one.scope === 'place' && other.scope === 'place') return one.place === other.place;
  if (one.scope === 'words' && other.scope === 'words') return sameWords(one.text, other.text);
  return one.scope === other.scope;
}

/** Accents matter (`lūdzu` is not `ludzu`), case and spacing do not. */
function sameWords(one: string, other: string): boolean {
  return lower(one).split(/\s+/).join(' ') === lower(other).split(/\s+/).join(' ');
}

/** Folded, so that a word mended beside the finding does not wake it again. */
function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
