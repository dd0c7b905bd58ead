import type { Outlook, OutlookEvent } from '../mailbox/outlook';
import { answerMethod } from './answer';
import { appContext, initialData } from './context';
import { attachmentDetails } from './letter-methods';
import { ACTION, answerMessage, eventMessage, isRecord, type Request, readRequest } from './messages';

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
  /** Called once when `Office.context` stands, before the add-in hears that Office is ready. */
  contextReady?(): void;
}

/** How a function of the add-in ended: what it handed to `event.completed`, or `null` when there is no such function. */
export type Completion = Readonly<Record<string, unknown>> | null;

export interface Conversation {
  /** Calls a function that the add-in associated with `name`; never settles when the function never completes. */
  run(name: string, event: Readonly<Record<string, unknown>>): Promise<Completion>;
  stop(): void;
}

/** Channel for functions of the add-in, and the method that answers them (research: officejs-host 3.6 to 3.8). */
const COMMANDS = 'appCommandInvoked';
const COMMAND_COMPLETED = 94;

/**
 * Plays the host to the Office.js of one frame.
 *
 * @param outlook what the answers come from
 */
export function converse(addin: Addin, outlook: Outlook): Conversation {
  const host = window.location.origin;
  const registered = new Set<string>();
  const waiting = new Map<string, (completion: Completion) => void>();
  let commandsReady: () => void = () => undefined;
  const commands = new Promise<void>((resolve) => {
    commandsReady = resolve;
  });

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
      if (request.action === COMMANDS) {
        addin.contextReady?.();
        commandsReady();
      }
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
      case 'executeMethod':
        complete(request);
        answer(request, { Version: 1, Error: 0 });
        return;
      default:
        // `ContextActivationManager_notifyHost` and its kin only tell.
        return;
    }
  };
  /** Only the first completion of a function counts. */
  const complete = ({ data }: Request) => {
    if (!isRecord(data) || !isRecord(data.DdaMethod) || data.DdaMethod.DispatchId !== COMMAND_COMPLETED) return;
    const id = String(data[0]);
    waiting.get(id)?.(data[1] === 0 ? completionOf(data[2]) : null);
    waiting.delete(id);
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
  return {
    async run(name, event) {
      await commands;
      const id = `command-${crypto.randomUUID()}`;
      const completion = new Promise<Completion>((resolve) => waiting.set(id, resolve));
      post(eventMessage(COMMANDS, addin.conversation, host, [id, name, JSON.stringify(event)]));
      return completion;
    },
    stop() {
      window.removeEventListener('message', receive);
      stopListening();
    },
  };
}

function completionOf(text: unknown): Completion {
  const event: unknown = typeof text === 'string' ? JSON.parse(text) : null;
  return isRecord(event) && isRecord(event.completedContext) ? event.completedContext : {};
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
