import type { ComposeType, Draft, DraftPart, Person } from '../mail/draft';
import { asAttachments, asComposeType, asPeople, asPerson, asText } from './answers';
import { readBody } from './body';
import { call } from './call';
import { supports } from './client';
import type { Answer, ComposeItem, OfficeInUse } from './office';
import { type Failure, type HostResult, success } from './result';
import type { TimeLimits } from './time-limits';

/**
 * Reads the whole letter, question after question. The body decides: without it there is nothing to look at. Any other part may fail
 * and then stands in `unread`; once the time for a look is used up the remaining parts are not asked for.
 */
export async function readDraft(
  office: OfficeInUse,
  item: ComposeItem,
  limits: TimeLimits,
): Promise<HostResult<Draft>> {
  const body = await readBody(item, limits);
  if (!body.ok) return body;

  const unread: DraftPart[] = [];
  /** Set when an answer says that the letter is no longer there: then the whole look is void. */
  let gone: Failure | null = null;
  const deadline = Date.now() + limits.look;
  /** The part's value, or null when it was not to be had. */
  const ask = async <T>(
    part: DraftPart,
    start: ((answer: Answer) => void) | null,
    understand: (value: unknown) => T | null,
  ): Promise<T | null> => {
    const left = Math.min(limits.read, deadline - Date.now());
    const answered = start === null || left <= 0 || gone !== null ? null : await call(left, start);
    if (answered?.ok === false && (answered.failure === 'item-changed' || answered.failure === 'no-item'))
      gone = answered;
    const value = answered?.ok === true ? understand(answered.value) : null;
    if (value === null) unread.push(part);
    return value;
  };
  const people = async (part: 'to' | 'cc' | 'bcc'): Promise<readonly Person[]> =>
    (await ask(part, question(item[part], 'getAsync'), asPeople)) ?? [];

  const subject = await ask('subject', question(item.subject, 'getAsync'), asText);
  const to = await people('to');
  const cc = await people('cc');
  const bcc = await people('bcc');
  const from = await ask('from', supports(office, 7) ? question(item.from, 'getAsync') : null, asPerson);
  const attachments = await ask(
    'attachments',
    supports(office, 8) ? question(item, 'getAttachmentsAsync') : null,
    asAttachments,
  );
  const composeType = await ask<ComposeType>(
    'compose-type',
    supports(office, 10) ? question(item, 'getComposeTypeAsync') : null,
    asComposeType,
  );
  if (gone !== null) return gone;
  return success({
    subject: subject ?? '',
    from,
    to,
    cc,
    bcc,
    date: null,
    now: new Date().toISOString(),
    composeType: composeType ?? 'unknown',
    conversationId: asText(item.conversationId),
    inReplyTo: asText(item.inReplyTo),
    user: asPerson(office.context?.mailbox?.userProfile),
    attachments: attachments ?? [],
    body: body.value,
    bodyAtOpening: null,
    ...(unread.length > 0 ? { unread } : {}),
  });
}

/** Asks by a method that has no parameter but the callback; null where the client lacks it. */
export function question<K extends string>(
  owner: { readonly [name in K]?: (answer: Answer) => void } | undefined,
  name: K,
): ((answer: Answer) => void) | null {
  const method: unknown = owner?.[name];
  return typeof method === 'function' ? (answer) => method.call(owner, answer) : null;
}
