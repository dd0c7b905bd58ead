import { courtesyMissing } from './closing/courtesy-missing';
import { deadlineMissing } from './closing/deadline-missing';
import { nextStepsMissing } from './closing/next-steps-missing';
import { summaryMissing } from './closing/summary-missing';
import { bareUrl } from './links/bare-url';
import { brokenLink } from './links/broken-link';
import { hereLink } from './links/here-link';
import { missingAttachment } from './links/missing-attachment';
import { missingLink } from './links/missing-link';
import { greetingMark } from './opening/greeting-mark';
import { greetingMissing } from './opening/greeting-missing';
import { greetingName } from './opening/greeting-name';
import { greetingVocative } from './opening/greeting-vocative';
import { referenceMissing } from './opening/reference-missing';
import { answerInSubject } from './plain-language/answer-in-subject';
import { bankAccount } from './privacy/bank-account';
import { documentNumber } from './privacy/document-number';
import { exposedRecipients } from './privacy/exposed-recipients';
import { personalCode } from './privacy/personal-code';
import type { Rule } from './rule';
import { signatureField } from './signature/signature-field';
import { signatureMissing } from './signature/signature-missing';
import { addressForm } from './tone/address-form';
import { commandingWording } from './tone/commanding-wording';
import { shouting } from './tone/shouting';

/** Structure of the letter: opening, links, closing, signature (9.1–9.4), and what is beyond section 9: tone and privacy. */
export const letterRules: readonly Rule[] = [
  greetingMissing,
  greetingName,
  greetingMark,
  greetingVocative,
  referenceMissing,
  answerInSubject,
  missingAttachment,
  missingLink,
  bareUrl,
  brokenLink,
  hereLink,
  summaryMissing,
  nextStepsMissing,
  deadlineMissing,
  courtesyMissing,
  signatureMissing,
  signatureField,
  commandingWording,
  shouting,
  addressForm,
  personalCode,
  bankAccount,
  documentNumber,
  exposedRecipients,
];
