import type { Outlook } from '../mailbox/outlook';
import { converse } from './conversation';
import { frameName } from './frame-name';

/** Page of the add-in's send handler, beside the pane's, and the handler's name in the manifest. */
const PAGE = 'launchevent.html';
const HANDLER = 'onMessageSendHandler';

/** What the add-in says of a letter that is about to go. */
export interface SendAlert {
  readonly message: string;
  /** Label of the button that opens the pane; null where the add-in offers none. */
  readonly action: string | null;
}

export interface SendCheck {
  /** Null when the letter may go; never settles when the handler never completes. */
  readonly alert: Promise<SendAlert | null>;
  /** Takes the handler's runtime away. */
  stop(): void;
}

/**
 * Runs the add-in's `OnMessageSend` handler as Outlook on the web does: in a hidden frame of its own. The event object that
 * Outlook hands over is not documented; the handler gets its type alone.
 */
export function startSendCheck(outlook: Outlook, paneAddress: string): SendCheck {
  const page = new URL(PAGE, paneAddress);
  const frame = document.createElement('iframe');
  const conversation = `send-${crypto.randomUUID()}`;
  const appId = 'atbilde';
  frame.name = frameName(conversation, appId, outlook.state().scenario.locale, window.location.origin);
  frame.hidden = true;
  frame.dataset.part = 'send-check';
  document.body.append(frame);
  const addin = { conversation, appId, origin: page.origin, window: () => frame.contentWindow };
  const host = converse(addin, outlook);
  frame.src = page.href;
  return {
    alert: host.run(HANDLER, { type: 'OnMessageSend' }).then((completion) => {
      if (completion === null || completion.allowEvent !== false) return null;
      const { errorMessage, cancelLabel, commandId } = completion;
      const opensPane = typeof commandId === 'string' && commandId !== '';
      return {
        message: typeof errorMessage === 'string' ? errorMessage : '',
        action: opensPane && typeof cancelLabel === 'string' ? cancelLabel : null,
      };
    }),
    stop() {
      host.stop();
      frame.remove();
    },
  };
}
