import type { PaneCatalogue } from '../../messages/pane-catalogue';
import type { Finding, Fix } from '../../report';
import { type BodyObstacle, bodyObstacle, sureFix } from '../state/fixes';
import { listLetter } from '../state/listing';
import type { LookReason, ObstacleKind } from '../state/pane';
import { activeFindings } from '../state/parts';
import { isLostWord, restoredText } from '../state/restoration';
import { copyText } from './clipboard';
import type { FixOutcome } from './fixing';
import { allSilences } from './looks';
import type { Notice } from './notices';
import type { Save } from './saving';
import type { Session } from './session';
import { createSilencing, type Silencing } from './silencing';

/** What the employee can do, each with its words at the foot of the pane. */
export interface Actions extends Silencing {
  look(reason: LookReason): Promise<void>;
  applyFix(finding: Finding, fix: Fix): Promise<void>;
  /** Why this Outlook may not rewrite the letter on show; null when it may. */
  obstacle(): BodyObstacle | null;
  /** Findings that can be mended without a decision, where this Outlook allows it. */
  sureFindings(): readonly Finding[];
  /** Mends several sure findings at once, all or none. */
  mend(findings: readonly Finding[]): Promise<void>;
  insertAtTop(text: string): Promise<void>;
  insertSignature(): Promise<void>;
  undo(): Promise<void>;
  copy(text: string): Promise<void>;
  reportWrong(finding: Finding): Promise<void>;
  save: Save;
  /** Says at the foot of the pane what was done. */
  tell(text: string): void;
}

export function createActions(session: Session, texts: () => PaneCatalogue): Actions {
  const { store, settings, looks, fixing, environment } = session;
  let lastUndo: (() => void) | null = null;
  const notify = (notice: Notice) => {
    if (notice.undo) lastUndo = notice.undo;
    session.notices.tell(notice);
  };

  const left = () => {
    const { letter } = store.current();
    if (letter === null) return 0;
    const parts = listLetter(letter, allSilences(store.current(), settings.current())).parts;
    return parts.reduce((sum, part) => sum + part.groups.length, 0);
  };

  /** Tells how a write went; `done` is said when it stands in the letter. Taken back, the focus goes to the finding that is there again. */
  const tell = (outcome: FixOutcome, done: string, identity: string | null): void => {
    if (outcome.kind === 'no-signature') {
      store.send({ type: 'view-opened', view: 'signature' });
      return;
    }
    if (outcome.kind === 'signature-there') return;
    if (outcome.kind === 'obstacle') {
      notify({ tone: 'warning', text: texts().obstacles[outcome.obstacle] });
      return;
    }
    const { undo } = outcome;
    if (undo === null) {
      lastUndo = null;
      notify({ tone: 'success', text: done });
      return;
    }
    const takeBack = async () => {
      lastUndo = null;
      tell(await undo(), texts().fixes.undone, null);
      store.send({ type: 'focus-wished', finding: identity });
    };
    notify({ tone: 'success', text: done, undo: () => void takeBack() });
  };
  const tellFixed = (outcome: FixOutcome, identity: string | null) =>
    tell(outcome, texts().fixes.done({ left: left() }), identity);

  const obstacle = () => {
    const { letter } = store.current();
    return letter === null ? null : bodyObstacle(letter, environment.host.client, looks.policyOf(letter.reading));
  };

  const identityNow = (finding: Finding | undefined): string => {
    const { letter } = store.current();
    return letter === null || finding === undefined ? '' : listLetter(letter, []).identityOf(finding);
  };

  const copy = async (text: string, done: string) => {
    const copied = await copyText(text);
    notify(copied ? { tone: 'success', text: done } : { tone: 'warning', text: texts().obstacles.clipboard });
  };

  return {
    async look(reason) {
      const letter = await looks.look(reason);
      if (letter !== null) notify({ tone: 'info', text: texts().fixes.looked({ count: left() }) });
    },
    async applyFix(finding, fix) {
      if (fix.action === 'copy') return copy(fix.replacement, texts().finding.copied);
      const identity = identityNow(finding);
      const outcome = await fixing.apply(finding, fix);
      if (outcome.kind === 'signature-there') return copy(outcome.text, texts().finding.copied);
      if (isObstructed(outcome)) {
        const { obstacle } = outcome;
        const { replacement } = fix;
        store.send({ type: 'obstructed', obstacle: { finding: identity, kind: obstacle, replacement } });
      } else tellFixed(outcome, identity);
    },
    obstacle,
    sureFindings() {
      const { letter } = store.current();
      if (letter === null || obstacle() !== null) return [];
      const silenced = allSilences(store.current(), settings.current());
      return apart(activeFindings(letter.examination.report, silenced).filter((finding) => sureFix(finding) !== null));
    },
    async mend(findings) {
      const { letter } = store.current();
      const [first] = findings;
      if (letter === null || first === undefined) return;
      const identity = identityNow(first);
      const outcome = await fixing.applyAll(
        findings.flatMap((finding) => {
          const fix = sureFix(finding);
          return fix === null ? [] : [{ finding, fix }];
        }),
      );
      if (isObstructed(outcome) && findings.every(isLostWord)) {
        const replacement = restoredText(letter.examination.report.authorText, findings);
        store.send({ type: 'obstructed', obstacle: { finding: identity, kind: outcome.obstacle, replacement } });
      } else tellFixed(outcome, identity);
    },
    async insertAtTop(text) {
      tellFixed(await fixing.insertAtTop(text), null);
    },
    async insertSignature() {
      tellFixed(await fixing.insertSignature(), null);
    },
    async undo() {
      lastUndo?.();
    },
    ...createSilencing({ session, texts, tell: notify, left }),
    copy: (text) => copy(text, texts().finding.copied),
    async reportWrong(finding) {
      const { municipality, hash } = environment.policyFile;
      const lines = [
        `Atbilde ${ATBILDE_VERSION}, ${municipality.edition} ${hash}`.trim(),
        `${finding.check} / ${finding.rule} (${finding.clause}, ${finding.severity})`,
        finding.message,
        finding.text,
      ];
      const { contact } = municipality.support;
      await copy(lines.join('\n'), texts().finding.wrongCopied({ contact }));
    },
    save: session.save,
    tell: (text) => notify({ tone: 'success', text }),
  };
}

/** The fix did not go, for a reason that stays: it is said beside the finding, with the text to copy. */
function isObstructed(outcome: FixOutcome): outcome is { readonly kind: 'obstacle'; readonly obstacle: ObstacleKind } {
  return outcome.kind === 'obstacle' && outcome.obstacle !== 'item-changed' && outcome.obstacle !== 'text-changed';
}

/** Of findings that share words the first; the others can be mended in a second round. Findings come in reading order. */
function apart(findings: readonly Finding[]): readonly Finding[] {
  let end = -1;
  return findings.filter((finding) => {
    if (finding.start < end) return false;
    end = finding.end;
    return true;
  });
}
