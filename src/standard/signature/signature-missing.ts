import { SIGNATURE_FIELDS } from '../../report';
import { rule } from '../rule';

/** 9.4: a letter without any part of a signature: one finding, not six. */
export const signatureMissing = rule({
  id: 'signature-missing',
  check: 'signature',
  severity: 'error',
  messages: ['signatureMissing'],
  options: {},
  *examine(letter) {
    if (SIGNATURE_FIELDS.some((field) => letter.signature[field].status !== 'missing')) return;
    yield {
      message: 'signatureMissing',
      zone: 'message',
      start: 0,
      end: 0,
      fixes: [{ action: 'signature', replacement: '', label: 'insertSignature' }],
    };
  },
});
