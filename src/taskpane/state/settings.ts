import * as z from 'zod/mini';
import { SIGNATURE_FIELDS, type SignatureField } from '../../report';
import type { SavedSilence } from './silences';

/** The six fields of 9.4 as the employee saved them. */
export type SavedSignature = Readonly<Record<SignatureField, string>> & {
  /** The address it goes with, in small letters. */
  readonly address: string;
};

/** What the pane keeps in the employee's mailbox. Nothing of any letter but the words the employee chose to keep. */
export interface PaneSettings {
  readonly language: 'outlook' | 'lv' | 'en';
  /** `itself`: on opening, on return and after fixes; `button`: only when asked. */
  readonly look: 'itself' | 'button';
  readonly welcomed: boolean;
  readonly signatures: readonly SavedSignature[];
  readonly words: readonly string[];
  readonly silences: readonly SavedSilence[];
}

export const defaultSettings: PaneSettings = {
  language: 'outlook',
  look: 'itself',
  welcomed: false,
  signatures: [],
  words: [],
  silences: [],
};

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

const savedSignature = z.object({
  address: z.string(),
  name: z.string(),
  institution: z.string(),
  position: z.string(),
  phone: z.string(),
  email: z.string(),
  website: z.string(),
});
const savedSilence = z.union([
  z.object({ scope: z.literal('words'), rule: z.string(), text: z.string() }),
  z.object({ scope: z.literal('rule'), rule: z.string() }),
]);

/** Entries of a list that can still be read; one spoilt entry does not cost the others. */
function readable<T extends z.ZodMiniType>(value: unknown, entry: T): z.infer<T>[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one) => {
    const read = z.safeParse(entry, one);
    return read.success ? [read.data] : [];
  });
}

/** Settings as they were saved, by this version or an older one; whatever cannot be read has its default. */
export function readSettings(saved: unknown): PaneSettings {
  const record: Readonly<Record<string, unknown>> = typeof saved === 'object' && saved !== null ? { ...saved } : {};
  const one = <T extends z.ZodMiniType>(value: unknown, schema: T, otherwise: z.infer<T>): z.infer<T> => {
    const read = z.safeParse(schema, value);
    return read.success ? read.data : otherwise;
  };
  return {
    language: one(record.language, z.enum(['outlook', 'lv', 'en']), defaultSettings.language),
    look: one(record.look, z.enum(['itself', 'button']), defaultSettings.look),
    welcomed: one(record.welcomed, z.boolean(), defaultSettings.welcomed),
    signatures: readable(record.signatures, savedSignature),
    words: readable(record.words, z.string()),
    silences: readable(record.silences, savedSilence),
  };
}

/** The signature saved for the address that the letter goes out from, or null. */
export function signatureFor(settings: PaneSettings, address: string): SavedSignature | null {
  const wanted = address.trim().toLowerCase();
  return settings.signatures.find((signature) => signature.address === wanted) ?? null;
}

export function withSignature(settings: PaneSettings, signature: SavedSignature): PaneSettings {
  const address = signature.address.trim().toLowerCase();
  const others = settings.signatures.filter((one) => one.address !== address);
  return { ...settings, signatures: [...others, { ...signature, address }] };
}

/** Fields of the form that cannot be saved yet. */
export function signatureFaults(fields: Readonly<Record<SignatureField, string>>): ReadonlySet<SignatureField> {
  const read = z.safeParse(signatureSchema, fields);
  if (read.success) return new Set();
  const faults = read.error.issues.map((issue) => issue.path[0]);
  return new Set(SIGNATURE_FIELDS.filter((field) => faults.includes(field)));
}

/** Lines of the signature, by the policy's template; a line without any value of its own is left out. */
export function signatureLines(
  template: readonly string[],
  fields: Readonly<Record<SignatureField, string>>,
): string[] {
  return template.flatMap((line) => {
    const named = SIGNATURE_FIELDS.filter((field) => line.includes(`{${field}}`));
    if (named.length > 0 && named.every((field) => fields[field].trim() === '')) return [];
    return [named.reduce((filled, field) => filled.split(`{${field}}`).join(fields[field].trim()), line)];
  });
}
