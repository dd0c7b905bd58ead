import type { Draft, DraftPart } from '../mail/draft';
import { readMail } from '../mail/read-mail';
import { OPEN_PANE_COMMAND } from '../manifest/commands';
import { alertTexts } from '../messages/alert';
import type { UserLanguage } from '../messages/catalogue';
import { fillText } from '../messages/fill-text';
import type { KeptFinding } from '../outlook/kept-verdict';
import { ownText } from '../policy/own-text';
import type { Platform, Policy } from '../policy/policy';
import type { SectionCheck } from '../report';
import { findingsOf } from '../standard/findings-of';
import { prepareLetter } from '../standard/letter/prepare-letter';
import { scopeOf } from '../standard/letter/scope';
import { alertText } from './alert-text';
import { ALLOW, type SendAnswer } from './send-event';
import { SEND_LANGUAGES, sendRules } from './send-rules';
import { sendTexts } from './send-texts';

/** Whether the policy wants a reminder in this Outlook at all. An Outlook of an unknown kind is left alone. */
export function remindsOn(policy: Policy, platform: Platform | null): boolean {
  return policy.send.mode === 'remind' && platform !== null && policy.send.platforms[platform];
}

/** Without one of these nobody knows whether the mail goes to colleagues alone. */
const UNKNOWN_READERS: readonly DraftPart[] = ['to', 'cc', 'bcc'];

/**
 * Lets a letter go, or answers with a reminder. Mail whose recipients could not be read goes: it may be internal.
 *
 * @param kept the pane's verdict on exactly this state of the letter, or null: then the letter is judged here, without a dictionary
 */
export function decide(
  draft: Draft,
  kept: readonly KeptFinding[] | null,
  policy: Policy,
  language: UserLanguage,
): SendAnswer {
  if (UNKNOWN_READERS.some((part) => draft.unread?.includes(part))) return ALLOW;
  const findings = (kept ?? judge(draft, policy, language)).filter(
    ({ check, severity }) =>
      severity !== 'hint' && policy.send.checks.some((counted: SectionCheck) => counted === check),
  );
  if (findings.length === 0) return ALLOW;
  const texts = alertTexts[language];
  return {
    allowEvent: false,
    errorMessage: alertText(findings, texts),
    cancelLabel: texts.open,
    commandId: OPEN_PANE_COMMAND,
  };
}

/** Internal mail, cover notes of formal letters, and letters in a language that is the pane's alone go without a word. */
function judge(draft: Draft, policy: Policy, language: UserLanguage): readonly KeptFinding[] {
  const letter = prepareLetter(draft, readMail(draft), policy, {});
  const scope = scopeOf(letter);
  if (!scope.applies || !SEND_LANGUAGES.includes(letter.language)) return [];
  const texts = sendTexts[language];
  return findingsOf(
    sendRules,
    letter,
    scope,
    ({ message, values }) => ownText(policy, language, message, values) ?? fillText(texts[message] ?? '', values),
  );
}
