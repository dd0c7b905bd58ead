import type { Language } from '../report';
import { courtesyMissing } from '../standard/closing/courtesy-missing';
import { nextStepsMissing } from '../standard/closing/next-steps-missing';
import { brokenLink } from '../standard/links/broken-link';
import { missingAttachment } from '../standard/links/missing-attachment';
import { greetingMissing } from '../standard/opening/greeting-missing';
import { greetingName } from '../standard/opening/greeting-name';
import { referenceMissing } from '../standard/opening/reference-missing';
import type { Rule } from '../standard/rule';
import { signatureField } from '../standard/signature/signature-field';
import { signatureMissing } from '../standard/signature/signature-missing';

/** Languages of letters that the send file judges; one in Russian counts only through the pane's verdict. */
export const SEND_LANGUAGES: readonly Language[] = ['lv', 'en'];

/**
 * The rules that the send file carries: what can be forgotten outright. Language, spelling, punctuation, the summary, and whether
 * a link would help or reads well, are the pane's; at the moment of sending they count only through its verdict. Keeps the file small
 * (docs/decisions/send-file.md).
 */
export const sendRules: readonly Rule[] = [
  greetingMissing,
  greetingName,
  referenceMissing,
  missingAttachment,
  brokenLink,
  nextStepsMissing,
  courtesyMissing,
  signatureMissing,
  signatureField,
];
