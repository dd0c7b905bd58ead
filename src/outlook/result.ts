/**
 * Why a call to Outlook gave nothing. Each has its own words in the pane:
 * - `timed-out`: no answer within the time allowed; Outlook may still be busy
 * - `no-item`: no letter is open (any more)
 * - `not-a-letter`: an appointment, or a form that is not an e-mail
 * - `read-only`: the letter is sent or shown for reading, or the add-in may not write
 * - `not-supported`: this Outlook has no such call
 * - `not-outlook`: the page was opened outside Outlook
 * - `refused`: Outlook answered with an error
 * - `wrong-answer`: the answer is not of the kind that was asked for
 * - `item-changed`: another letter was opened meanwhile; look again
 * - `text-changed`: the text is not what was looked at; nothing was written; look again
 * - `too-long`: above a limit of Outlook; nothing was written
 * - `inline-images`: the body has pictures that this Outlook may lose; nothing was written
 * - `not-kept`: Outlook changed more than was asked; the earlier text was put back
 * - `not-restored`: the same, and putting the earlier text back failed as well
 * - `not-verified`: written, but it could not be read back: the employee must look
 */
export type FailureKind =
  | 'timed-out'
  | 'no-item'
  | 'not-a-letter'
  | 'read-only'
  | 'not-supported'
  | 'not-outlook'
  | 'refused'
  | 'wrong-answer'
  | 'item-changed'
  | 'text-changed'
  | 'too-long'
  | 'inline-images'
  | 'not-kept'
  | 'not-restored'
  | 'not-verified';

export interface Failure {
  readonly ok: false;
  readonly failure: FailureKind;
  /** Outlook's own error number where it gave one. */
  readonly code?: number;
}

export interface Success<T> {
  readonly ok: true;
  readonly value: T;
}

/** What every door of the host gives back; none of them throws or rejects. */
export type HostResult<T> = Success<T> | Failure;

export function success<T>(value: T): Success<T> {
  return { ok: true, value };
}

export function failure(kind: FailureKind, code?: number): Failure {
  return code === undefined ? { ok: false, failure: kind } : { ok: false, failure: kind, code };
}
