import type { SignatureField } from '../../report';
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

/** Settings as they were saved, by this version or an older one; whatever cannot be read has its default. */
export function readSettings(saved: unknown): PaneSettings {
  const { language, look, welcomed, signatures, words, silences } = record(saved);
  return {
    language: language === 'lv' || language === 'en' ? language : defaultSettings.language,
    look: look === 'button' ? look : defaultSettings.look,
    welcomed: welcomed === true,
    signatures: list(signatures).flatMap(readSignature),
    words: list(words).filter((word) => typeof word === 'string'),
    silences: list(silences).flatMap(readSilence),
  };
}

/** A saved entry, or nothing when it is spoilt: one such entry does not cost the others. */
function readSignature(saved: unknown): readonly SavedSignature[] {
  const entry = record(saved);
  const { address, name, institution, position, phone, email, website } = entry;
  const fields = { address, name, institution, position, phone, email, website };
  return everyText(fields) ? [fields] : [];
}

function readSilence(saved: unknown): readonly SavedSilence[] {
  const { scope, rule, text } = record(saved);
  if (typeof rule !== 'string') return [];
  if (scope === 'rule') return [{ scope, rule }];
  return scope === 'words' && typeof text === 'string' ? [{ scope, rule, text }] : [];
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function everyText<K extends string>(fields: Readonly<Record<K, unknown>>): fields is Readonly<Record<K, string>> {
  return Object.values(fields).every((value) => typeof value === 'string');
}

/** The signature saved for the address that the letter goes out from, or null. */
export function signatureFor(settings: PaneSettings, address: string): SavedSignature | null {
  const wanted = address.trim().toLowerCase();
  return settings.signatures.find((signature) => signature.address === wanted) ?? null;
}

export function withSignature(settings: PaneSettings, signature: SavedSignature): PaneSettings {
  const address = signature.address.trim().toLowerCase();
  const { signatures } = withoutSignature(settings, address);
  return { ...settings, signatures: [...signatures, { ...signature, address }] };
}

/** @param address in small letters */
export function withoutSignature(settings: PaneSettings, address: string): PaneSettings {
  return { ...settings, signatures: settings.signatures.filter((one) => one.address !== address) };
}
