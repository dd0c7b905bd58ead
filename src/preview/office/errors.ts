/** Error numbers of the mailbox API, as Office.js turns them into names. */
export const ERROR = {
  internalFormat: 9002,
  attachmentToDeleteDoesNotExist: 9008,
  itemChanged: 9030,
  notSupportedHere: 9032,
  internalServer: 9042,
  itemNotFound: 9049,
  keyNotFound: 9050,
} as const;

/** Thrown by a method of the mailbox to answer with an error. */
export class MailboxError extends Error {
  constructor(readonly code: number) {
    super(`Mailbox error ${code}`);
    this.name = 'MailboxError';
  }
}
