import { addressForm } from './address-form';
import { answerInSubject } from './answer-in-subject';
import { bankAccount } from './bank-account';
import { bareUrl } from './bare-url';
import { brokenLink } from './broken-link';
import { commandingWording } from './commanding-wording';
import { courtesyMissing } from './courtesy-missing';
import { deadlineMissing } from './deadline-missing';
import { documentNumber } from './document-number';
import { exposedRecipients } from './exposed-recipients';
import { greetingMark } from './greeting-mark';
import { greetingMissing } from './greeting-missing';
import { greetingName } from './greeting-name';
import { greetingVocative } from './greeting-vocative';
import { hereLink } from './here-link';
import { missingAttachment } from './missing-attachment';
import { missingLink } from './missing-link';
import { nextStepsMissing } from './next-steps-missing';
import { personalCode } from './personal-code';
import { referenceMissing } from './reference-missing';
import type { Rule } from './rule';
import { shouting } from './shouting';
import { signatureField } from './signature-field';
import { signatureMissing } from './signature-missing';
import { summaryMissing } from './summary-missing';

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
