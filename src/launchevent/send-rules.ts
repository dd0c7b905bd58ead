import { courtesyMissing } from '../standard/closing/courtesy-missing';
import { nextStepsMissing } from '../standard/closing/next-steps-missing';
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
 * The rules that the send file carries: the parts of the letter that can be forgotten. Language, spelling, punctuation and the summary,
 * of which the built-in policy does not remind, are the pane's; at the moment of sending they count only through its verdict. Keeps the
 * file small.
 */
export const sendRules: readonly Rule[] = [
  greetingMissing,
  greetingName,
  referenceMissing,
  missingAttachment,
  missingLink,
  bareUrl,
  brokenLink,
  nextStepsMissing,
  courtesyMissing,
  signatureMissing,
  signatureField,
];
