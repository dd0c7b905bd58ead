import type { Draft } from '../../mail/draft';
import type { Mail } from '../../mail/mail';
import type { Letter } from './letter';

type Kind = Letter['kind'];

/** Subject prefixes of mail clients in the languages of the region, folded to small letters. */
const REPLY_PREFIX = /^\s*(re|atb|atbilde|aw|sv|vs|ynt|odp|ats|ha|на|ответ|отв)(\[\d{1,2}\])?\s*\.?\s*:/i;
const FORWARD_PREFIX = /^\s*(fw|fwd|pārs|pars|pārsūtīts|pārsūtīšana|psūt|wg|tl|pd|vb|vl|пересл|fs)\s*\.?\s*:/i;

/**
 * Is this a reply, a forward or a new mail? A vote: each signal is known to lie somewhere (research/platform 0.2: the client
 * calls replies new; research/mail-structure: a forward may carry In-Reply-To), so none decides alone.
 */
export function kindOfMail(draft: Draft, mail: Mail): Kind {
  const quoted = mail.quoted.text.length > 0;
  const votes: Record<Kind, number> = { reply: 0, forward: 0, new: 1 };
  if (draft.composeType !== 'unknown') votes[draft.composeType] += 2;
  if (REPLY_PREFIX.test(draft.subject)) votes.reply += 3;
  if (FORWARD_PREFIX.test(draft.subject)) votes.forward += 3;
  if (draft.inReplyTo) votes.reply += 2;
  if (draft.conversationId) votes.reply += 1;
  if (quoted) {
    votes.reply += 2;
    votes.forward += 2;
  } else {
    votes.new += 1;
  }
  if (votes.reply >= votes.forward && votes.reply >= votes.new) return 'reply';
  return votes.forward >= votes.new ? 'forward' : 'new';
}
