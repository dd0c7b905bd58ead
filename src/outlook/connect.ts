import { call } from './call';
import { describeClient, readTheme, supports } from './client';
import { createEvents } from './events';
import type { ItemMark, OutlookHost } from './host';
import { hasInlineImages } from './inline-images';
import { insertAtCursor, insertAtTop, insertSignature, replaceSelection } from './insert';
import { openLetter } from './item';
import { type ComposeItem, isRecord, type OfficeInUse } from './office';
import { createQueue } from './queue';
import { readDraft } from './read-draft';
import { replaceBody } from './replace-body';
import { failure, type HostResult, success } from './result';
import { readSelection } from './selection';
import { readSettings, writeSettings } from './settings';
import { TIME_LIMITS, type TimeLimits } from './time-limits';

/** Longest text that `sessionData` takes before Mailbox 1.16, in UTF-16 units. */
const SESSION_LIMIT = 50_000;

/**
 * Waits until Office is ready and opens the door to Outlook.
 *
 * @param office the page's `Office`
 * @returns `timed-out` when Office never became ready, `not-outlook` when the page runs outside Outlook
 */
export async function connectOutlook(
  office: OfficeInUse,
  limits: TimeLimits = TIME_LIMITS,
): Promise<HostResult<OutlookHost>> {
  const ready = await call(limits.start, (answer) => {
    office.onReady((info) => answer({ status: 'succeeded', value: info }));
  });
  if (!ready.ok) return ready;
  if (!isRecord(ready.value) || ready.value.host !== 'Outlook') {
    return failure('not-outlook');
  }
  return success(createHost(office, ready.value, limits));
}

function createHost(office: OfficeInUse, readyInfo: unknown, limits: TimeLimits): OutlookHost {
  const inTurn = createQueue();
  const events = createEvents(office, limits, (job) => void inTurn(job));
  /** One job on the letter that is open, in its turn; with `mark` only if it is still the letter of that mark. */
  const onLetter = <T>(
    job: (item: ComposeItem, stillOpen: () => boolean) => Promise<HostResult<T>>,
    mark?: ItemMark,
  ): Promise<HostResult<T>> =>
    inTurn(async () => {
      const started = events.item();
      if (mark !== undefined && mark !== started) return failure('item-changed');
      const letter = openLetter(office);
      return letter.ok ? job(letter.value, () => events.item() === started) : letter;
    });
  void inTurn(events.followItem);
  // In a turn of its own, so that the pane's first look goes first.
  setTimeout(() => void inTurn(events.register), 0);

  return {
    client: describeClient(office, readyInfo),
    theme: () => readTheme(office),
    readDraft: () =>
      onLetter(async (item, stillOpen) => {
        const mark = events.item();
        const draft = await readDraft(office, item, limits);
        if (!stillOpen()) return failure('item-changed');
        if (!draft.ok) return draft;
        const { attachments, body } = draft.value;
        const inlineImages =
          body.format === 'html' && (attachments.some((entry) => entry.inline) || hasInlineImages(body.source));
        return success({ item: mark, draft: draft.value, inlineImages });
      }),
    readSelection: () => onLetter((item) => readSelection(item, limits)),
    insertAtTop: (mark, content) => onLetter((item) => insertAtTop(item, content, limits), mark),
    insertAtCursor: (mark, content) => onLetter((item) => insertAtCursor(item, content, limits), mark),
    replaceSelection: (mark, expected, content) =>
      onLetter((item) => replaceSelection(item, expected, content, limits), mark),
    replaceBody: (mark, change) => onLetter((item, stillOpen) => replaceBody(item, change, limits, stillOpen), mark),
    insertSignature: (mark, content, signatureThere) =>
      onLetter((item) => insertSignature(item, content, !signatureThere && supports(office, 10), limits), mark),
    readSettings: () => readSettings(office),
    writeSettings: (value) => inTurn(() => writeSettings(office, value, limits)),
    keepForSend: (mark, key, text) =>
      onLetter(async (item) => {
        const session = supports(office, 11) ? item.sessionData : undefined;
        if (!session) return failure('not-supported');
        if (text.length > SESSION_LIMIT) return failure('too-long');
        const kept = await call(limits.write, (answer) => session.setAsync(key, text, answer));
        return kept.ok ? success(undefined) : kept;
      }, mark),
    subscribe: events.subscribe,
  };
}
