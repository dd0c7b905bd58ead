import { dateMismatch } from './original/date-mismatch';
import { genderMismatch } from './original/gender-mismatch';
import { nameMismatch } from './original/name-mismatch';
import { numberMismatch } from './original/number-mismatch';
import { placeMismatch } from './original/place-mismatch';
import { unansweredRequest } from './request/unanswered-request';
import type { Rule } from './rule';

/** The reply held against the client's message: names, dates, numbers and places agree, and every question has an answer. */
export const originalRules: readonly Rule[] = [
  nameMismatch,
  genderMismatch,
  dateMismatch,
  numberMismatch,
  placeMismatch,
  unansweredRequest,
];
