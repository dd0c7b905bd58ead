import { bareUrl } from '../standard/bare-url';
import { brokenLink } from '../standard/broken-link';
import { courtesyMissing } from '../standard/courtesy-missing';
import { greetingMissing } from '../standard/greeting-missing';
import { greetingName } from '../standard/greeting-name';
import { missingAttachment } from '../standard/missing-attachment';
import { missingLink } from '../standard/missing-link';
import { nextStepsMissing } from '../standard/next-steps-missing';
import { referenceMissing } from '../standard/reference-missing';
import type { Rule } from '../standard/rule';
import { signatureField } from '../standard/signature-field';
import { signatureMissing } from '../standard/signature-missing';
import { summaryMissing } from '../standard/summary-missing';

/**
 * The rules that the send file carries: the structure of the letter, where a forgotten part can still be mended. Language, spelling
 * and punctuation are the pane's; at the moment of sending they count only through its verdict. Keeps the file small.
 */
export const sendRules: readonly Rule[] = [
  greetingMissing,
  greetingName,
  referenceMissing,
  missingAttachment,
  missingLink,
  bareUrl,
  brokenLink,
  summaryMissing,
  nextStepsMissing,
  courtesyMissing,
  signatureMissing,
  signatureField,
];
