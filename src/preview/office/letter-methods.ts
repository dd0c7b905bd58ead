import type { Person } from '../../mail/draft';
import type { LetterAttachment, RecipientField } from '../mailbox/letter';
import type { Outlook } from '../mailbox/outlook';
import { writeRoamingSettings } from '../mailbox/roaming-settings';
import { ERROR, MailboxError } from './errors';
import { isRecord } from './messages';
import { type Method, openLetterOf, type Parameters, textParameter } from './method';

const FIELDS: readonly RecipientField[] = ['to', 'cc', 'bcc'];
const INTERNAL_DOMAIN = '@adazi.lv';
/** Kinds of recipients and attachments by number. */
const RECIPIENT_TYPE = { user: 2, external: 3 } as const;
const ATTACHMENT_TYPE = { file: 0, item: 1, cloud: 2 } as const;

function fieldOf(parameters: Parameters): RecipientField {
  const field = FIELDS[Number(parameters.recipientField)];
  if (!field) throw new MailboxError(ERROR.internalFormat);
  return field;
}

function recipient(person: Person) {
  const internal = person.address.toLowerCase().endsWith(INTERNAL_DOMAIN);
  return {
    address: person.address,
    name: person.name,
    recipientType: internal ? RECIPIENT_TYPE.user : RECIPIENT_TYPE.external,
  };
}

function people(parameters: Parameters): Person[] {
  const list = parameters.recipientArray;
  if (!Array.isArray(list)) throw new MailboxError(ERROR.internalFormat);
  return list
    .filter(isRecord)
    .map((entry) => ({ name: String(entry.name ?? ''), address: String(entry.address ?? '') }));
}

export function attachmentDetails(attachment: LetterAttachment) {
  return {
    id: attachment.id,
    name: attachment.name,
    size: attachment.size,
    attachmentType: ATTACHMENT_TYPE[attachment.kind],
    isInline: attachment.inline,
    contentType: '',
  };
}

function composeType(outlook: Outlook) {
  const letter = openLetterOf(outlook);
  const type = outlook.state().scenario.lies ? 'newMail' : letter.composeType;
  return { composeType: type, coercionType: letter.format };
}

/** Calls on the letter's other parts, by dispatch number (research: officejs-host 3.5). */
export const LETTER_METHODS: Readonly<Record<number, Method>> = {
  18: { name: 'subject.getAsync', since: 1, writes: false, answer: (_, outlook) => openLetterOf(outlook).subject },
  17: {
    name: 'subject.setAsync',
    since: 1,
    writes: true,
    answer: (parameters, outlook) => outlook.changeLetter({ subject: textParameter(parameters, 'subject') }),
  },
  15: {
    name: (parameters) => `${fieldOf(parameters)}.getAsync`,
    since: 1,
    writes: false,
    answer: (parameters, outlook) => openLetterOf(outlook)[fieldOf(parameters)].map(recipient),
  },
  21: {
    name: (parameters) => `${fieldOf(parameters)}.setAsync`,
    since: 1,
    writes: true,
    answer: (parameters, outlook) => outlook.setRecipients(fieldOf(parameters), people(parameters)),
  },
  22: {
    name: (parameters) => `${fieldOf(parameters)}.addAsync`,
    since: 1,
    writes: true,
    answer(parameters, outlook) {
      const field = fieldOf(parameters);
      outlook.setRecipients(field, [...openLetterOf(outlook)[field], ...people(parameters)]);
    },
  },
  107: {
    name: 'from.getAsync',
    since: 7,
    writes: false,
    answer: (_, outlook) => recipient(openLetterOf(outlook).from),
  },
  174: { name: 'getComposeTypeAsync', since: 10, writes: false, answer: (_, outlook) => composeType(outlook) },
  175: { name: 'isClientSignatureEnabledAsync', since: 10, writes: false, answer: () => false },
  149: {
    name: 'getAttachmentsAsync',
    since: 8,
    writes: false,
    answer: (_, outlook) => openLetterOf(outlook).attachments.map(attachmentDetails),
  },
  20: {
    name: 'removeAttachmentAsync',
    since: 1,
    writes: true,
    answer(parameters, outlook) {
      if (!outlook.removeAttachment(textParameter(parameters, 'attachmentIndex'))) {
        throw new MailboxError(ERROR.attachmentToDeleteDoesNotExist);
      }
    },
  },
  185: {
    name: 'sessionData.setAsync',
    since: 11,
    writes: false,
    answer(parameters, outlook) {
      const { session } = openLetterOf(outlook);
      const entry = { [textParameter(parameters, 'name')]: textParameter(parameters, 'value') };
      outlook.changeLetter({ session: { ...session, ...entry } });
    },
  },
  186: {
    name: 'sessionData.getAsync',
    since: 11,
    writes: false,
    answer(parameters, outlook) {
      const value = openLetterOf(outlook).session[textParameter(parameters, 'name')];
      if (value === undefined) throw new MailboxError(ERROR.keyNotFound);
      return value;
    },
  },
  404: {
    name: 'roamingSettings.saveAsync',
    since: 1,
    writes: false,
    answer: (parameters) => writeRoamingSettings(parameters[0]),
  },
};
