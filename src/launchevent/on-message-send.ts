import type { Draft } from '../mail/draft';
import type { UserLanguage } from '../messages/catalogue';
import { asText } from '../outlook/answers';
import { call } from '../outlook/call';
import { displayLanguageOf, kindOfClient } from '../outlook/client';
import { openLetter } from '../outlook/item';
import { VERDICT_KEY, verdictOn } from '../outlook/kept-verdict';
import type { ComposeItem, OfficeInUse } from '../outlook/office';
import { platformOf } from '../outlook/platform';
import { question, readDraft } from '../outlook/read-draft';
import type { TimeLimits } from '../outlook/time-limits';
import { policyFor } from '../policy/changes';
import type { MunicipalityPolicy } from '../policy/policy';
import { decide, remindsOn } from './decide';
import { ALLOW, answerOnce, type SendAnswer, type SendEvent } from './send-event';

/** Outlook shows "taking longer than expected" after five seconds, even when the letter may go (office-js 4968). */
const DEADLINE = 4_000;

/** Shorter than the pane's: at the moment of sending a sick client is left alone sooner. Milliseconds. */
const SEND_LIMITS: TimeLimits = { start: 0, read: 1_500, look: 2_500, write: 0 };

/**
 * Answers the send event: a reminder where the letter wants one, and leave to go in every other case, our own failures above all.
 * Calls `completed` exactly once, at the latest by the deadline where the runtime has a timer. Never writes anything.
 */
export function onMessageSend(office: OfficeInUse, policy: MunicipalityPolicy, event: SendEvent): void {
  const answer = answerOnce(event);
  const timer = typeof setTimeout === 'function' ? setTimeout(() => answer(ALLOW), DEADLINE) : null;
  const finish = (decision: SendAnswer) => {
    if (timer !== null) clearTimeout(timer);
    answer(decision);
  };
  answerTo(office, policy).then(finish, () => finish(ALLOW));
}

async function answerTo(office: OfficeInUse, municipality: MunicipalityPolicy): Promise<SendAnswer> {
  const letter = openLetter(office);
  if (!letter.ok || (await isMeetingForm(letter.value))) return ALLOW;
  const draft = await readDraft(office, letter.value, SEND_LIMITS);
  if (!draft.ok) return ALLOW;
  const policy = policyFor(municipality, draft.value.from?.address ?? null);
  if (!remindsOn(policy, platformOf(kindOfClient(office, readyInfoOf(office))))) return ALLOW;
  const kept = await keptVerdict(letter.value, draft.value);
  return decide(draft.value, kept, policy, userLanguage(displayLanguageOf(office)));
}

/** `Office.onReady` does not run in the classic send runtime; the platform stands in the context as well. */
function readyInfoOf(office: OfficeInUse): unknown {
  return { platform: office.context?.platform };
}

/** Answers to meeting requests and their kin are no letters (item class, Mailbox 1.14). */
async function isMeetingForm(item: ComposeItem): Promise<boolean> {
  const ask = question(item, 'getItemClassAsync');
  if (ask === null) return false;
  const itemClass = await call(SEND_LIMITS.read, ask);
  const name = itemClass.ok ? asText(itemClass.value) : null;
  return (name ?? '').toLowerCase().startsWith('ipm.schedule');
}

async function keptVerdict(item: ComposeItem, draft: Draft): Promise<ReturnType<typeof verdictOn>> {
  const session = item.sessionData;
  if (!session) return null;
  const kept = await call(SEND_LIMITS.read, (reply) => session.getAsync(VERDICT_KEY, reply));
  return kept.ok ? verdictOn(draft, kept.value) : null;
}

function userLanguage(displayLanguage: string): UserLanguage {
  return displayLanguage === '' || displayLanguage.toLowerCase().startsWith('lv') ? 'lv' : 'en';
}
