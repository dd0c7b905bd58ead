import type { Examination } from '../../lint';
import type { PaneCatalogue } from '../../messages/pane-catalogue';
import type { DraftReading, ItemMark } from '../../outlook/host';
import type { FailureKind } from '../../outlook/result';
import type { PartId, SpellingState } from './parts';
import { type LetterSilence, sameSilence } from './silences';

/** Why the pane looks at the letter. */
export type LookReason = 'opening' | 'button' | 'fix' | 'return' | 'change' | 'interval';

export type ViewId =
  | 'letter'
  | 'settings'
  | 'signature'
  | 'silenced'
  | 'standard'
  | 'keys'
  | 'privacy'
  | 'mend'
  | 'restore';

/** Why a look gave nothing: Outlook's answer, or a fault of our own (`not-judged`). */
export type LookFailure = FailureKind | 'not-judged';

/** A letter as the last look saw it. */
export interface SeenLetter {
  readonly reading: DraftReading;
  readonly examination: Examination;
  readonly spelling: SpellingState;
  /** When it was read, in milliseconds since 1970. */
  readonly at: number;
}

export type ObstacleKind = keyof PaneCatalogue['obstacles'];

export interface Obstacle {
  /** Identity of the finding. */
  readonly finding: string;
  readonly kind: ObstacleKind;
  /** What was to be written; it can be copied. */
  readonly replacement: string;
}

/** Where the focus goes: to a finding by its identity, or (null) to the sentence that says how the letter stands. */
export interface FocusWish {
  readonly finding: string | null;
  /** Differs for each wish, so that the same finding can be wished twice. */
  readonly number: number;
}

export interface PaneState {
  /** Looks are numbered; only the answer of the last one begun counts. */
  readonly look: { readonly number: number; readonly running: LookReason | null };
  readonly letter: SeenLetter | null;
  /** Why the last look gave nothing; the letter of an earlier look may still stand. */
  readonly failure: LookFailure | null;
  /** Silences of each letter that was opened while the pane stood. */
  readonly silences: ReadonlyMap<ItemMark, readonly LetterSilence[]>;
  readonly view: ViewId;
  /** Parts that the employee opened or closed by hand. */
  readonly parts: ReadonlyMap<PartId, 'open' | 'closed'>;
  /** Parts whose further findings were asked for. */
  readonly revealed: ReadonlySet<PartId>;
  /** Identity of the finding that is open in place. */
  readonly opened: string | null;
  readonly focus: FocusWish;
  /** Why the last fix could not be made by itself; said beside its finding. */
  readonly obstacle: Obstacle | null;
  /** A finding is gone: identities in pane order as they were, and which one went. Resolved by the next look. */
  readonly leaving: { readonly order: readonly string[]; readonly gone: string } | null;
}

export type PaneEvent =
  | { readonly type: 'look-started'; readonly number: number; readonly reason: LookReason }
  | {
      readonly type: 'look-ended';
      readonly number: number;
      readonly letter: SeenLetter;
      /** Identities of the findings that are now listed, in pane order. */
      readonly order: readonly string[];
    }
  | { readonly type: 'look-failed'; readonly number: number; readonly failure: LookFailure }
  | { readonly type: 'letter-switched' }
  | { readonly type: 'silenced'; readonly silence: LetterSilence }
  | { readonly type: 'heard-again'; readonly silence: LetterSilence }
  | { readonly type: 'obstructed'; readonly obstacle: Obstacle }
  | { readonly type: 'left'; readonly order: readonly string[]; readonly gone: string }
  | { readonly type: 'listed'; readonly order: readonly string[] }
  | { readonly type: 'part-toggled'; readonly part: PartId; readonly open: boolean }
  | { readonly type: 'rest-revealed'; readonly part: PartId }
  | { readonly type: 'finding-toggled'; readonly finding: string | null }
  | { readonly type: 'focus-wished'; readonly finding: string | null }
  | { readonly type: 'view-opened'; readonly view: ViewId };

export const initialState: PaneState = {
  look: { number: 0, running: null },
  letter: null,
  failure: null,
  silences: new Map(),
  view: 'letter',
  parts: new Map(),
  revealed: new Set(),
  opened: null,
  focus: { finding: null, number: 0 },
  obstacle: null,
  leaving: null,
};

/** Failures after which the letter on show is no longer the one that is open. */
const ANOTHER_LETTER: ReadonlySet<LookFailure> = new Set([
  'no-item',
  'not-a-letter',
  'read-only',
  'not-outlook',
  'item-changed',
]);

export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'look-started':
      return event.number > state.look.number
        ? { ...state, look: { number: event.number, running: event.reason } }
        : state;
    case 'look-ended':
      return event.number === state.look.number ? withLetter(state, event.letter, event.order) : state;
    case 'look-failed':
      if (event.number !== state.look.number) return state;
      return {
        ...state,
        look: { ...state.look, running: null },
        failure: event.failure,
        letter: ANOTHER_LETTER.has(event.failure) ? null : state.letter,
        leaving: null,
      };
    case 'letter-switched':
      // The running look, if any, reads the letter that was left: its number is spent.
      return {
        ...state,
        look: { number: state.look.number + 1, running: null },
        letter: null,
        failure: null,
        parts: new Map(),
        revealed: new Set(),
        opened: null,
        obstacle: null,
        leaving: null,
        view: state.view === 'mend' || state.view === 'restore' ? 'letter' : state.view,
      };
    case 'silenced':
      return changeSilences(state, (list) => [
        ...list.filter((one) => !sameSilence(one, event.silence)),
        event.silence,
      ]);
    case 'heard-again':
      return changeSilences(state, (list) => list.filter((one) => !sameSilence(one, event.silence)));
    case 'obstructed':
      return { ...state, obstacle: event.obstacle };
    case 'left':
      return { ...state, leaving: { order: event.order, gone: event.gone }, obstacle: null };
    case 'listed':
      return resolveLeaving(state, event.order);
    case 'part-toggled': {
      const parts = new Map(state.parts).set(event.part, event.open ? 'open' : 'closed');
      return { ...state, parts };
    }
    case 'rest-revealed':
      return { ...state, revealed: new Set(state.revealed).add(event.part) };
    case 'finding-toggled':
      return { ...state, opened: event.finding };
    case 'focus-wished':
      return wish(state, event.finding);
    case 'view-opened':
      return { ...state, view: event.view };
  }
}

/** The silences of the letter on show. */
export function letterSilences(state: Pick<PaneState, 'letter' | 'silences'>): readonly LetterSilence[] {
  return state.letter === null ? [] : (state.silences.get(state.letter.reading.item) ?? []);
}

/**
 * The finding to go to when `gone` has left: the next one in the order as it was that is still listed, else the last before it,
 * else any; null when nothing is left.
 */
export function nextFinding(before: readonly string[], gone: string, after: readonly string[]): string | null {
  const listed = new Set(after);
  const at = before.indexOf(gone);
  const following = before.slice(at + 1).find((key) => listed.has(key));
  const preceding = before
    .slice(0, Math.max(at, 0))
    .reverse()
    .find((key) => listed.has(key));
  return following ?? preceding ?? after[0] ?? null;
}

function withLetter(state: PaneState, letter: SeenLetter, order: readonly string[]): PaneState {
  const seen: PaneState = { ...state, look: { ...state.look, running: null }, letter, failure: null };
  const opened = seen.opened !== null && order.includes(seen.opened) ? seen.opened : null;
  return resolveLeaving({ ...seen, opened }, order);
}

function resolveLeaving(state: PaneState, order: readonly string[]): PaneState {
  if (state.leaving === null) return state;
  const next = nextFinding(state.leaving.order, state.leaving.gone, order);
  return wish({ ...state, leaving: null }, next);
}

function wish(state: PaneState, finding: string | null): PaneState {
  return { ...state, focus: { finding, number: state.focus.number + 1 } };
}

function changeSilences(
  state: PaneState,
  change: (list: readonly LetterSilence[]) => readonly LetterSilence[],
): PaneState {
  if (state.letter === null) return state;
  const { item } = state.letter.reading;
  return { ...state, silences: new Map(state.silences).set(item, change(state.silences.get(item) ?? [])) };
}
