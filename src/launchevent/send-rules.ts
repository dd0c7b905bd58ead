import { courtesyMissing } from '../standard/closing/courtesy-missing';
import { nextStepsMissing } from '../standard/closing/next-steps-missing';
import { summaryMissing } from '../standard/closing/summary-missing';
import { bareUrl } from '../standard/links/bare-url';
import { brokenLink } from '../standard/links/broken-link';
import { missingAttachment } from '../standard/links/missing-attachment';
import { missingLink } from '../standard/links/missing-link';
import { greetingMissing } from '../standard/opening/greeting-missing';
import { greetingName } from '../standard/opening/greeting-name';
import { referenceMissing } from '../standard/opening/reference-missing';
import type { Rule } from '../standard/rule';
import { signatureField } from '../standard/signature/signature-field';
import { signatureMissing } from '../standard/signature/signature-missing';

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
