import type { LookFailure, PaneState } from './pane';
import type { Part } from './parts';

/**
 * What the pane says of the whole:
 * - `loading`: the first look is under way
 * - `busy`: Outlook did not answer in time; look again
 * - `unreadable`: the letter cannot be read; with what to do
 * - `no-letter`, `not-a-letter`, `read-only`, `not-outlook`: there is no draft to judge here
 * - `empty`: nothing is written yet
 * - `internal`, `formal`: section 9 does not ask for the parts of a reply
 * - `good`, `findings`
 */
export type Situation =
  | 'loading'
  | 'busy'
  | 'unreadable'
  | 'no-letter'
  | 'not-a-letter'
  | 'read-only'
  | 'not-outlook'
  | 'empty'
  | 'internal'
  | 'formal'
  | 'good'
  | 'findings';

const OF_FAILURE: Readonly<Partial<Record<LookFailure, Situation>>> = {
  'timed-out': 'busy',
  'no-item': 'no-letter',
  'item-changed': 'loading',
  'not-a-letter': 'not-a-letter',
  'read-only': 'read-only',
  'not-outlook': 'not-outlook',
};

export function situationOf(state: PaneState, parts: readonly Part[]): Situation {
  if (state.letter === null) {
    if (state.failure === null) return 'loading';
    return OF_FAILURE[state.failure] ?? 'unreadable';
  }
  const { report } = state.letter.examination;
  if (report.authorText.trim() === '') return 'empty';
  if (!report.external) return 'internal';
  if (report.formalLetter) return 'formal';
  const busy = parts.some((part) => part.state === 'waiting');
  return busy || parts.some((part) => part.groups.length > 0) ? 'findings' : 'good';
}
