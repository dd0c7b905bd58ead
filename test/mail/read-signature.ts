import type { Person } from '../../src/mail/draft';
import { readMail } from '../../src/mail/read-mail';
import { readSignatureFields } from '../../src/mail/read-signature-fields';
import type { FieldReading, SignatureFields } from '../../src/mail/signature-fields';
import type { SignatureField } from '../../src/report';
import { ORGANISATION } from './corpus';
import { draftOf } from './draft-of';

export const ILZE: Person = { name: 'Ilze Kalniņa', address: 'ilze.kalnina@adazi.lv' };

/** Fields of a signature given as HTML inside Outlook's own signature element. */
export function read(signature: string, from: Person | null = ILZE): SignatureFields {
  const source = `<div>Labdien!</div><div>Ceļu salabosim.</div><div>Ar cieņu</div><div id="Signature">${signature}</div>`;
  const mail = readMail(draftOf({ format: 'html', source }, { from }));
  return readSignatureFields(mail, { organisation: ORGANISATION, from, user: null });
}
export const lines = (...texts: string[]) => texts.map((text) => `<div>${text}</div>`).join('');
export const brief = ({ status, value, reason }: FieldReading) =>
  status === 'missing' ? 'missing' : reason ? `${reason}: ${value}` : value;
export const field = (name: SignatureField, signature: string, from: Person | null = ILZE) =>
  brief(read(signature, from)[name]);
