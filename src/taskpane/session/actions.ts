import type { PaneCatalogue } from '../../messages/pane-catalogue';
import type { Finding, Fix } from '../../report';
import { bodyObstacle, sureFix } from '../state/fixes';
import { listLetter } from '../state/listing';
import type { LookReason, ObstacleKind } from '../state/pane';
import { activeFindings } from '../state/parts';
import type { PaneSettings } from '../state/settings';
import { placeOf, type SavedSilence, type Silence, sameSilence } from '../state/silences';
import { copyText } from './clipboard';
import type { FixOutcome } from './fixing';
import { allSilences } from './looks';
import type { Session } from './session';

/** What the employee can do, each with its words at the foot of the pane. */
export interface Actions {
  look(reason: LookReason): Promise<void>;
  applyFix(finding: Finding, fix: Fix): Promise<void>;
  /** Findings that can be mended without a decision, where this Outlook allows it. */
  sureFindings(): readonly Finding[];
  mend(findings: readonly Finding[]): Promise<boolean>;
  insertAtTop(text: string): Promise<void>;
  insertSignature(): Promise<void>;
  undo(): Promise<void>;
  silence(finding: Finding, scope: 'place' | 'letter' | 'words' | 'rule'): void;
  hearAgain(silence: Silence): void;
  copy(text: string): Promise<void>;
  reportWrong(finding: Finding): Promise<void>;
  save(settings: PaneSettings): Promise<boolean>;
  /** Says at the foot of the pane what was done. */
  tell(text: string): void;
}

export function createActions(session: Session, texts: () => PaneCatalogue): Actions {
  const { store, settings, looks, fixing, environment } = session;
  const notify = session.notices.tell;
  let lastUndo: (() => Promise<void>) | null = null;

  const left = () => {
    const { letter } = store.current();
    if (letter === null) return 0;
    const parts = listLetter(letter, allSilences(store.current(), settings.current())).parts;
    return parts.reduce((sum, part) => sum + part.groups.length, 0);
  };

  const obstacleText = (kind: ObstacleKind, text: string) => {
    const words = texts().obstacles[kind];
    return typeof words === 'string' ? words : words({ text });
  };

  /** Tells how a write went; `done` is said when it stands in the letter. */
  const tell = (outcome: FixOutcome, done: string): void => {
    if (outcome.kind === 'no-signature') {
      store.send({ type: 'view-opened', view: 'signature' });
      return;
    }
    if (outcome.kind === 'signature-there') return;
    if (outcome.kind === 'obstacle') {
      notify({ tone: 'warning', text: obstacleText(outcome.obstacle, '') });
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
      tell(await undo(), texts().fixes.undone);
    };
    lastUndo = takeBack;
    notify({ tone: 'success', text: done, undo: () => void takeBack() });
  };

  const copy = async (text: string, done: string) => {
    const copied = await copyText(text);
    notify(copied ? { tone: 'success', text: done } : { tone: 'warning', text: texts().obstacles.clipboard });
  };

  const saveSilence = (silence: SavedSilence) => {
    const current = settings.current();
    const silences = [...current.silences.filter((one) => !sameSilence(one, silence)), silence];
    return session.save({ ...current, silences });
  };

  const hearAgain = (silence: Silence) => {
    if (silence.scope === 'place' || silence.scope === 'letter') {
      store.send({ type: 'heard-again', silence });
      return;
    }
    const current = settings.current();
    void session.save({ ...current, silences: current.silences.filter((one) => !sameSilence(one, silence)) });
  };

  return {
    async look(reason) {
      const letter = await looks.look(reason);
      if (letter !== null) notify({ tone: 'info', text: texts().fixes.looked({ count: left() }) });
    },
    async applyFix(finding, fix) {
      if (fix.action === 'copy') return copy(fix.replacement, texts().finding.copied);
      const { letter } = store.current();
      const identity = letter === null ? '' : listLetter(letter, []).identityOf(finding);
      const outcome = await fixing.apply(finding, fix);
      if (outcome.kind === 'signature-there') return copy(outcome.text, texts().finding.copied);
      if (outcome.kind === 'obstacle' && outcome.obstacle !== 'item-changed' && outcome.obstacle !== 'text-changed') {
        const { obstacle } = outcome;
        store.send({
          type: 'obstructed',
          obstacle: { finding: identity, kind: obstacle, replacement: fix.replacement },
        });
      } else tell(outcome, texts().fixes.done({ left: left() }));
    },
    sureFindings() {
      const { letter } = store.current();
      if (letter === null || bodyObstacle(letter, environment.host.client, looks.policyOf(letter.reading)) !== null)
        return [];
      const silenced = allSilences(store.current(), settings.current());
      return apart(activeFindings(letter.examination.report, silenced).filter((finding) => sureFix(finding) !== null));
    },
    async mend(findings) {
      const fixes = findings.flatMap((finding) => {
        const fix = sureFix(finding);
        return fix === null ? [] : [{ finding, fix }];
      });
      const outcome = await fixing.applyAll(fixes);
      tell(outcome, texts().fixes.done({ left: left() }));
      return outcome.kind === 'done';
    },
    async insertAtTop(text) {
      tell(await fixing.insertAtTop(text), texts().fixes.done({ left: left() }));
    },
    async insertSignature() {
      tell(await fixing.insertSignature(), texts().fixes.done({ left: left() }));
    },
    async undo() {
      await lastUndo?.();
    },
    silence(finding, scope) {
      const { letter } = store.current();
      if (letter === null) return;
      const { report } = letter.examination;
      store.send({ type: 'left', order: looks.order(), gone: listLetter(letter, []).identityOf(finding) });
      const { rule, text } = finding;
      let undo: () => void;
      if (scope === 'place' || scope === 'letter') {
        const silence: Silence =
          scope === 'place' ? { scope, rule, text, place: placeOf(finding, report) } : { scope, rule };
        store.send({ type: 'silenced', silence });
        undo = () => hearAgain(silence);
      } else if (scope === 'words' && finding.check === 'spelling') {
        const before = settings.current();
        void session.save({ ...before, words: [...before.words.filter((word) => word !== text), text] });
        undo = () => {
          const current = settings.current();
          void session.save({ ...current, words: current.words.filter((word) => word !== text) });
        };
      } else {
        const silence: SavedSilence = scope === 'words' ? { scope, rule, text } : { scope: 'rule', rule };
        void saveSilence(silence);
        undo = () => hearAgain(silence);
      }
      store.send({ type: 'listed', order: looks.order() });
      notify({ tone: 'info', text: texts().fixes.silenced({ left: left() }), undo });
    },
    hearAgain,
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
    save: (next) => session.save(next),
    tell: (text) => notify({ tone: 'success', text }),
  };
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
