import type { findings as latvian, rules as latvianRules } from '../../lv/findings/signature';
import type { Translation } from '../../translation';

const FIELDS: Readonly<Record<string, string>> = {
  name: 'first name and surname',
  institution: 'institution',
  position: 'position',
  phone: 'phone number',
  email: 'e-mail address',
  website: 'address of the municipality’s website',
};

function inWords(fields: string): string {
  return fields
    .split(',')
    .map((field) => FIELDS[field] ?? field)
    .join(', ');
}

export const findings: Translation<typeof latvian> = {
  signatureMissing:
    'The letter has no signature. Insert it: first name and surname, institution, position, phone, e-mail and the municipality’s website.',
  signatureFieldsMissing: ({ fields }) => `The signature lacks: ${inWords(fields)}.`,
  signatureFieldInvalid: ({ fields, value }) => `Check the signature: ${inWords(fields)} (“${value}”) will not do.`,
  signatureNameInFull: 'Give first name and surname in full.',
  signaturePhoneDigits: ({ value }) =>
    `The phone number in the signature (“${value}”) is too short or too long. Check its digits.`,
  signaturePrivateEmail: ({ value }) => `The signature has a private e-mail address (“${value}”). Give the office one.`,
  signatureOtherWebsite: ({ value }) =>
    `The signature has “${value}”. Give the municipality’s official website as well.`,
  signatureTemplateText: ({ fields, value }) =>
    `The signature still has the template’s text “${value}”. Write: ${inWords(fields)}.`,
};

export const rules: Translation<typeof latvianRules> = {
  'signature-missing': {
    title: 'Signature',
    why: 'The client knows who answered and where to turn with the next question.',
  },
  'signature-field': {
    title: 'Fields of the signature',
    why: 'With a full signature the client also finds the employee by phone and on the municipality’s website.',
  },
};
