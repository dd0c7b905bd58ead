import type { SignatureContext } from './fields/context';
import { readEmail } from './fields/email';
import { linesOf } from './fields/parts';
import { readName } from './fields/person-name';
import { readPhone } from './fields/phone';
import { readPositionAndInstitution } from './fields/position-and-institution';
import { readWebsite } from './fields/website';
import type { Mail } from './mail';
import { senderOf } from './sender';
import type { SignatureFields } from './signature-fields';

/**
 * The six fields of 9.4 in a mail's signature zone. Ranges are offsets into `mail.signature.text`; both are 0 where the value
 * stands in a picture's alt text, behind a picture's link or in the sign-off line.
 */
export function readSignatureFields(
  mail: Pick<Mail, 'author' | 'signature'>,
  context: SignatureContext,
): SignatureFields {
  const { signature, author } = mail;
  const lines = linesOf(signature);
  const last = author.lines[author.lines.length - 1];
  const signOff = last ? author.text.slice(last.start, Math.min(last.end, last.start + 100)) : '';
  const name = readName(lines, senderOf(context), signOff);
  const { position, institution } = readPositionAndInstitution(lines, name, context.organisation);
  return {
    name,
    institution,
    position,
    phone: readPhone(lines, signature, context.organisation),
    email: readEmail(lines, signature, context.organisation),
    website: readWebsite(lines, signature, context.organisation),
  };
}
