/** What Outlook hands to the send handler, as far as it is trusted. */
export interface SendEvent {
  completed(options: SendAnswer): void;
}

/** Options of `event.completed` (Mailbox 1.12; `cancelLabel` and `commandId` 1.14; older clients pass over what they do not know). */
export type SendAnswer =
  | { readonly allowEvent: true }
  | {
      readonly allowEvent: false;
      readonly errorMessage: string;
      readonly cancelLabel: string;
      readonly commandId: string;
    };

export const ALLOW: SendAnswer = { allowEvent: true };

/**
 * Answers a send event exactly once. Whatever comes second is dropped: a second `completed` has released mail behind an open
 * dialog (research: OfficeDev/office-js 6656).
 */
export function answerOnce(event: SendEvent): (answer: SendAnswer) => void {
  let answered = false;
  return (answer) => {
    if (answered) return;
    answered = true;
    event.completed(answer);
  };
}
