import { SIGNATURE_FIELDS, type SignatureField } from '../../report';
import type { Letter } from '../letter/letter';
import { type Observation, rule } from '../rule';

/** 9.4: the six fields of the signature. What is missing is one finding; what cannot serve is a finding at its place. */
export const signatureField = rule({
  id: 'signature-field',
  check: 'signature',
  severity: 'error',
  messages: [
    'signatureFieldsMissing',
    'signatureFieldInvalid',
    'signatureNameInFull',
    'signatureTemplateText',
    'signaturePhoneDigits',
    'signaturePrivateEmail',
    'signatureOtherWebsite',
  ],
  options: {},
  *examine(letter) {
    const missing = SIGNATURE_FIELDS.filter((field) => letter.signature[field].status === 'missing');
    if (missing.length === SIGNATURE_FIELDS.length) return;
    for (const field of SIGNATURE_FIELDS) {
      if (letter.signature[field].status === 'invalid') yield invalid(letter, field);
    }
    if (missing.length === 0) return;
    yield {
      message: 'signatureFieldsMissing',
      values: { fields: missing.join(',') },
      zone: 'message',
      start: 0,
      end: 0,
      fixes: [{ action: 'signature', replacement: '', label: 'insertSignature' }],
    };
  },
});

function invalid(letter: Letter, field: SignatureField): Observation {
  const { value, start, end, reason } = letter.signature[field];
  const place =
    end > start ? ({ zone: 'signature', start, end } as const) : ({ zone: 'message', start: 0, end: 0 } as const);
  switch (reason) {
    case 'first-name-only':
    case 'initial-only':
      return { message: 'signatureNameInFull', ...place };
    case 'too-few-digits':
    case 'too-many-digits':
      return { message: 'signaturePhoneDigits', values: { value }, ...place };
    case 'private-address':
      return { message: 'signaturePrivateEmail', values: { value }, ...place };
    case 'not-official':
      return { message: 'signatureOtherWebsite', values: { value }, ...place };
    case 'template-text':
      return { message: 'signatureTemplateText', values: { fields: field, value }, ...place };
    default:
      return { message: 'signatureFieldInvalid', values: { fields: field, value }, ...place };
  }
}
