import type { BodyEditor } from '../mailbox/body-editor';
import type { Letter } from '../mailbox/letter';
import type { Outlook } from '../mailbox/outlook';
import { ERROR, MailboxError } from './errors';

export type Parameters = Readonly<Record<string, unknown>>;

/** One call of the mailbox API as the host sees it. */
export interface Method {
  /** The call's name in Office.js; some share a number and differ by a parameter. */
  readonly name: string | ((parameters: Parameters) => string);
  /** Minor number of the Mailbox requirement set that brought the call; an older client refuses it. */
  readonly since: number;
  readonly writes: boolean;
  /** Gives what Office.js hands on as `value`; throws `MailboxError`. */
  answer(parameters: Parameters, outlook: Outlook): unknown;
}

export function openLetterOf(outlook: Outlook): Letter {
  const { letter } = outlook.state();
  if (!letter) throw new MailboxError(ERROR.itemNotFound);
  return letter;
}

export function editorOf(outlook: Outlook): BodyEditor {
  openLetterOf(outlook);
  if (!outlook.editor) throw new MailboxError(ERROR.internalServer);
  return outlook.editor;
}

export function textParameter(parameters: Parameters, name: string): string {
  const value = parameters[name];
  if (typeof value !== 'string') throw new MailboxError(ERROR.internalFormat);
  return value;
}
