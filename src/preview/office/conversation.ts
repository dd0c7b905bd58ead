import type { Outlook, OutlookEvent } from '../mailbox/outlook';
import { answerMethod } from './answer';
import { appContext, initialData } from './context';
import { attachmentDetails } from './letter-methods';
import { ACTION, answerMessage, eventMessage, type Request, readRequest } from './messages';

/** Names of events on the wire (research: officejs-host 3.7). */
const EVENT = {
  item: 'olkItemSelectedChanged',
  recipients: 'olkRecipientsChanged',
  attachments: 'olkAttachmentsChanged',
} as const;

export interface Addin {
  readonly conversation: string;
  readonly appId: string;
  /** Origin of the add-in's page: nobody else is answered. */
  readonly origin: string;
  /** Window of the add-in's frame, while it is there. */
  window(): Window | null;
}

/**
 * Plays the host to the Office.js of one frame until the returned function is called.
 *
 * @param outlook what the answers come from
 */
export function converse(addin: Addin, outlook: Outlook): () => void {
  const host = window.location.origin;
  const registered = new Set<string>();

  const post = (message: string) => addin.window()?.postMessage(message, addin.origin);
  const later = (wait: number, send: () => void) => {
    if (wait > 0) setTimeout(send, wait);
    else send();
  };
  const answer = (request: Request, data: unknown, wait = 0) =>
    later(wait, () => post(answerMessage(request, host, data)));

  const take = (request: Request): void => {
    if (request.type !== ACTION.invoke) {
      if (request.type === ACTION.register) registered.add(request.action);
      else registered.delete(request.action);
      answer(request, { Error: 0 });
      return;
    }
    switch (request.action) {
      case 'ContextActivationManager_getAppContextAsync':
        answer(request, appContext(outlook, addin.appId, addin.conversation, addin.origin));
        return;
      case 'GetInitialData':
        answer(request, initialData(outlook));
        return;
      case 'ExecuteMethod':
        for (const { data, wait } of answerMethod(request, outlook)) answer(request, data, wait);
        return;
      default:
        // `ContextActivationManager_notifyHost` and its kin only tell.
        return;
    }
  };
  const receive = (event: MessageEvent<unknown>) => {
    if (event.origin !== addin.origin || event.source !== addin.window()) return;
    const request = readRequest(event.data);
    if (request?.conversation === addin.conversation) take(request);
  };
  const deliver = (event: OutlookEvent) => {
    const name = EVENT[event.type];
    if (registered.has(name)) post(eventMessage(name, addin.conversation, host, payload(event, outlook)));
  };

  window.addEventListener('message', receive);
  const stopListening = outlook.listen(deliver);
  return () => {
    window.removeEventListener('message', receive);
    stopListening();
  };
}

function payload(event: OutlookEvent, outlook: Outlook): unknown {
  switch (event.type) {
    case 'item':
      return initialData(outlook);
    case 'recipients':
      return [JSON.stringify(event.changed)];
    case 'attachments':
      return [
        JSON.stringify({
          attachmentStatus: event.added ? 'added' : 'removed',
          attachmentDetails: attachmentDetails(event.attachment),
        }),
      ];
  }
}
