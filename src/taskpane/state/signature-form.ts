import * as z from 'zod/mini';
import { SIGNATURE_FIELDS, type SignatureField } from '../../report';

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

/** Latvian numbers have eight digits; a number of another country has its code in front. Brackets and spaces are a matter of taste. */
const PHONE = /^(?:\(?(?:\+|00)371\)?)?[\s()-]*[2-9](?:[\s()-]*\d){7}$|^(?:\+|00)(?!371)[1-9](?:[\s()-]*\d){6,14}$/;
const WEBSITE = /^(?:https?:\/\/)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:\/\S*)?$/u;
/** Name and surname: two words that begin with a letter. */
const NAME = /^\p{L}\S*(?:\s+\S+)*\s+\p{L}\S*$/u;

/** What the signature form takes; the engine's signature check accepts whatever this accepts. */
export const signatureSchema = z.object({
  name: text.check(z.regex(NAME)),
  institution: text.check(z.minLength(3)),
  position: text.check(z.minLength(3)),
  phone: text.check(z.regex(PHONE)),
  email: z.string().check(z.trim(), z.email()),
  website: text.check(z.regex(WEBSITE)),
});

/** Fields of the form that cannot be saved yet. */
export function signatureFaults(fields: Readonly<Record<SignatureField, string>>): ReadonlySet<SignatureField> {
  const read = z.safeParse(signatureSchema, fields);
  if (read.success) return new Set();
  const faults = read.error.issues.map((issue) => issue.path[0]);
  return new Set(SIGNATURE_FIELDS.filter((field) => faults.includes(field)));
}
