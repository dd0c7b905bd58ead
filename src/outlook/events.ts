import { call } from './call';
import { supports } from './client';
import type { HostEvent, ItemMark } from './host';
import { openLetter } from './item';
import { type EventSource, hasMethod, type OfficeInUse } from './office';
import type { TimeLimits } from './time-limits';

export interface Events {
  /** Grows by one whenever another letter is opened in a pinned pane. */
  item(): ItemMark;
  subscribe(listener: (event: HostEvent) => void): () => void;
  /** Hears of another letter in a pinned pane: before the first look, so that none is missed. */
  followItem(): Promise<void>;
  /** Registers the other handlers that this client has; a refusal costs the event, nothing else. */
  register(): Promise<void>;
}

/** Office's events as four words. The handlers do nothing but pass the word on: Outlook waits for them. */
export function createEvents(
  office: OfficeInUse,
  limits: TimeLimits,
  enqueue: (job: () => Promise<void>) => void,
): Events {
  const listeners = new Set<(event: HostEvent) => void>();
  let mark: ItemMark = 1;
  const tell = (event: HostEvent) => {
    for (const listener of [...listeners]) listener(event);
  };
  const add = async (source: unknown, type: unknown, minor: number, handler: () => void) => {
    if (typeof type !== 'string' || !supports(office, minor) || !hasMethod(source, 'addHandlerAsync')) return;
    const target: Partial<EventSource> = source;
    await call(limits.read, (answer) => target.addHandlerAsync?.(type, handler, answer));
  };
  const registerOnItem = async () => {
    const letter = openLetter(office);
    if (!letter.ok) return;
    await add(letter.value, office.EventType?.RecipientsChanged, 7, () => tell('recipients'));
    await add(letter.value, office.EventType?.AttachmentsChanged, 8, () => tell('attachments'));
  };
  return {
    item: () => mark,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    followItem: () =>
      add(office.context?.mailbox, office.EventType?.ItemChanged, 5, () => {
        mark += 1;
        tell('item');
        enqueue(registerOnItem);
      }),
    async register() {
      await add(office.context?.mailbox, office.EventType?.OfficeThemeChanged, 14, () => tell('theme'));
      await registerOnItem();
    },
  };
}
