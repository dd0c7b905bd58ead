import { patchBody } from '../../mail/patch-body';
import type { TextEdit } from '../../mail/text-edit';
import type { OutlookHost } from '../../outlook/host';
import type { FailureKind, HostResult } from '../../outlook/result';
import { signatureLines } from '../../policy/signature-lines';
import type { Finding, Fix } from '../../report';
import { bodyObstacle } from '../state/fixes';
import { listLetter } from '../state/listing';
import type { ObstacleKind, PaneEvent, PaneState, SeenLetter } from '../state/pane';
import { type PaneSettings, signatureFor } from '../state/settings';
import type { Store } from '../state/store';
import type { Looks } from './looks';

export type FixOutcome =
  /** Written; `undo` when the text as it was can be put back. */
  | { readonly kind: 'done'; readonly undo: (() => Promise<FixOutcome>) | null }
  | { readonly kind: 'obstacle'; readonly obstacle: ObstacleKind }
  /** The employee has no signature saved for this address. */
  | { readonly kind: 'no-signature' }
  /** The letter has a signature, which is never touched: the full one is there to be copied. */
  | { readonly kind: 'signature-there'; readonly text: string };

export interface Fixing {
  apply(finding: Finding, fix: Fix): Promise<FixOutcome>;
  /** Replaces several places at once: all of them or none. */
  applyAll(fixes: readonly { readonly finding: Finding; readonly fix: Fix }[]): Promise<FixOutcome>;
  insertAtTop(text: string): Promise<FixOutcome>;
  insertSignature(): Promise<FixOutcome>;
}

interface FixingWith {
  readonly host: OutlookHost;
  readonly store: Store<PaneState, PaneEvent>;
  readonly looks: Looks;
  settings(): PaneSettings;
}

const OBSTACLE_OF: Readonly<Partial<Record<FailureKind, ObstacleKind>>> = {
  'timed-out': 'timed-out',
  'item-changed': 'item-changed',
  'no-item': 'item-changed',
  'read-only': 'read-only',
  'text-changed': 'text-changed',
  'inline-images': 'inline-images',
  'too-long': 'too-long',
  'not-kept': 'not-kept',
  'not-restored': 'not-restored',
  'not-verified': 'not-verified',
};

/** Fixes in the host, safest first (docs: insert; the employee's own selection; a proved patch of the body; copy). */
export function createFixing({ host, store, looks, settings }: FixingWith): Fixing {
  const obstacleFor = (letter: SeenLetter) => bodyObstacle(letter, host.client, looks.policyOf(letter.reading));

  /** A fresh look, and the findings of the earlier one as they stand now; null when one of them is gone or the look failed. */
  const lookAgain = async (
    findings: readonly Finding[],
  ): Promise<{ letter: SeenLetter; findings: Finding[] } | null> => {
    const earlier = store.current().letter;
    if (earlier === null) return null;
    const before = listLetter(earlier, []);
    const letter = await looks.look('fix');
    if (letter === null) return null;
    const after = listLetter(letter, []);
    const now = new Map(letter.examination.report.findings.map((one) => [after.identityOf(one), one]));
    const found = findings.flatMap((finding) => now.get(before.identityOf(finding)) ?? []);
    return found.length === findings.length ? { letter, findings: found } : null;
  };

  /** After a write: the next look, with the focus going on from the finding that left, and the way back. */
  const finish = async (before: SeenLetter, gone: string | null): Promise<FixOutcome> => {
    if (gone !== null) store.send({ type: 'left', order: looks.order(), gone });
    const after = await looks.look('fix');
    const same = after !== null && after.reading.item === before.reading.item;
    if (!same || obstacleFor(after) !== null) return { kind: 'done', undo: null };
    return { kind: 'done', undo: () => putBack(after.reading.item, after.reading.draft.body.source, before) };
  };

  const putBack = async (item: number, expected: string, before: SeenLetter): Promise<FixOutcome> => {
    const written = await host.replaceBody(item, { expected, source: before.reading.draft.body.source });
    await looks.look('fix');
    if (written.ok) return { kind: 'done', undo: null };
    return { kind: 'obstacle', obstacle: written.failure === 'text-changed' ? 'undo' : obstacleOf(written.failure) };
  };

  const write = async (
    letter: SeenLetter,
    gone: string | null,
    way: (item: number) => Promise<HostResult<unknown>>,
  ): Promise<FixOutcome> => {
    const written = await way(letter.reading.item);
    if (written.ok) return finish(letter, gone);
    if (written.failure === 'text-changed' || written.failure === 'not-verified') await looks.look('fix');
    return { kind: 'obstacle', obstacle: obstacleOf(written.failure) };
  };

  /** The way through the whole body; null when it is closed, and then nothing was written. */
  const patch = async (
    letter: SeenLetter,
    gone: string | null,
    edits: readonly TextEdit[],
  ): Promise<FixOutcome | null> => {
    if (obstacleFor(letter) !== null) return null;
    const patched = patchBody(letter.examination.letter.mail, edits);
    if (!patched.ok) return null;
    const expected = letter.reading.draft.body.source;
    return write(letter, gone, (item) => host.replaceBody(item, { expected, source: patched.source }));
  };

  /** A sentence that the letter lacks: where it belongs, as a proved patch, else at the cursor. */
  const insertSentence = async (letter: SeenLetter, finding: Finding, sentence: string): Promise<FixOutcome> => {
    const gone = listLetter(letter, []).identityOf(finding);
    const patched = await patch(letter, gone, [sentenceEdit(letter, finding, sentence)]);
    if (patched !== null) return patched;
    const inserted = await write(letter, gone, (item) => host.insertAtCursor(item, { text: sentence }));
    return inserted.kind === 'obstacle' && inserted.obstacle === 'text-changed'
      ? { kind: 'obstacle', obstacle: 'words-selected' }
      : inserted;
  };

  const replace = async (letter: SeenLetter, finding: Finding, fix: Fix): Promise<FixOutcome> => {
    const gone = listLetter(letter, []).identityOf(finding);
    const obstacle = obstacleFor(letter) ?? 'unproved';
    const edit = editOf(finding, fix);
    const patched = edit === null ? null : await patch(letter, gone, [edit]);
    if (patched !== null) return patched;
    // The other way needs the employee's hand: the words selected in the letter.
    const selected = await write(letter, gone, (item) =>
      host.replaceSelection(item, finding.text, { text: fix.replacement }),
    );
    return selected.kind === 'obstacle' && (selected.obstacle === 'text-changed' || selected.obstacle === 'failed')
      ? { kind: 'obstacle', obstacle }
      : selected;
  };

  const insertSignature = async (gone: string | null): Promise<FixOutcome> => {
    const letter = await looks.look('fix');
    if (letter === null) return { kind: 'obstacle', obstacle: 'failed' };
    const { draft } = letter.reading;
    const address = (draft.from ?? draft.user)?.address ?? '';
    const signature = signatureFor(settings(), address);
    if (signature === null) return { kind: 'no-signature' };
    const { language, signatureText } = letter.examination.report;
    const text = signatureLines(looks.policyOf(letter.reading).signature[language], signature).join('\n');
    if (signatureText !== '') return { kind: 'signature-there', text };
    return write(letter, gone, (item) => host.insertSignature(item, { text }, false));
  };

  return {
    async apply(finding, fix) {
      if (fix.action === 'signature') {
        const { letter } = store.current();
        return insertSignature(letter === null ? null : listLetter(letter, []).identityOf(finding));
      }
      const now = await lookAgain([finding]);
      const [current] = now?.findings ?? [];
      if (!now || !current) return { kind: 'obstacle', obstacle: lost(store.current()) };
      const gone = listLetter(now.letter, []).identityOf(current);
      switch (fix.action) {
        case 'replace':
          return replace(now.letter, current, fix);
        case 'insert-top':
          return write(now.letter, gone, (item) => host.insertAtTop(item, { text: fix.replacement }));
        case 'insert-cursor':
          return insertSentence(now.letter, current, fix.replacement);
        case 'copy':
          return { kind: 'done', undo: null };
      }
    },
    async applyAll(fixes) {
      const now = await lookAgain(fixes.map(({ finding }) => finding));
      if (!now) return { kind: 'obstacle', obstacle: lost(store.current()) };
      const obstacle = obstacleFor(now.letter);
      if (obstacle !== null) return { kind: 'obstacle', obstacle };
      const [first] = now.findings;
      const gone = first === undefined ? null : listLetter(now.letter, []).identityOf(first);
      const edits = now.findings.flatMap((finding, index): TextEdit[] => {
        const fix = fixes[index]?.fix;
        const edit = fix && editOf(finding, fix);
        return edit ? [edit] : [];
      });
      return (await patch(now.letter, gone, edits)) ?? { kind: 'obstacle', obstacle: 'unproved' };
    },
    async insertAtTop(text) {
      const letter = await looks.look('fix');
      if (letter === null) return { kind: 'obstacle', obstacle: lost(store.current()) };
      return write(letter, null, (item) => host.insertAtTop(item, { text }));
    },
    insertSignature: () => insertSignature(null),
  };
}

/** Only the employee's own text is ever patched. */
function editOf({ zone, start, end }: Finding, { replacement }: Fix): TextEdit | null {
  return zone === 'author' ? { start, end, replacement } : null;
}

/** The reference opens the first sentence below the salutation; what closes a letter follows the last one above the sign-off. */
function sentenceEdit(letter: SeenLetter, { check }: Finding, sentence: string): TextEdit {
  const { introduction, closing } = letter.examination.letter.parts;
  return check === 'reference'
    ? { start: introduction.start, end: introduction.start, replacement: `${sentence} ` }
    : { start: closing.end, end: closing.end, replacement: ` ${sentence}` };
}

function obstacleOf(failure: FailureKind): ObstacleKind {
  return OBSTACLE_OF[failure] ?? 'failed';
}

/** Why a finding of the earlier look is not there any more. */
function lost(state: PaneState): ObstacleKind {
  return state.letter === null ? 'item-changed' : 'text-changed';
}
