/**
 * The part of Office.js that this product calls, in the shape it is trusted: any member may be missing at run time, and every
 * answer is `unknown` until looked at. `Office` of the page is assignable to it.
 */
export type Answer = (result: unknown) => void;

export interface OfficeInUse {
  onReady(callback: Answer): unknown;
  readonly context?: OfficeContext;
  /** Names of events: a number in the typings, a text at run time. */
  readonly EventType?: {
    readonly ItemChanged?: unknown;
    readonly RecipientsChanged?: unknown;
    readonly AttachmentsChanged?: unknown;
    readonly OfficeThemeChanged?: unknown;
  };
}

export interface OfficeContext {
  readonly displayLanguage?: unknown;
  /** `PC`, `Mac`, `OfficeOnline` …; where `onReady` does not run this is the only place that tells. */
  readonly platform?: unknown;
  readonly officeTheme?: unknown;
  readonly mailbox?: OfficeMailbox;
  readonly requirements?: { isSetSupported(name: string, version?: string): unknown };
  readonly roamingSettings?: RoamingSettings;
}

export interface RoamingSettings {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  remove(name: string): void;
  saveAsync(answer: Answer): void;
}

export interface EventSource {
  addHandlerAsync(type: string, handler: (event: unknown) => void, answer: Answer): void;
}

export interface OfficeMailbox extends Partial<EventSource> {
  /** Null or missing when no item is open; replaced when another one is opened in a pinned pane. */
  readonly item?: unknown;
  readonly userProfile?: unknown;
  readonly diagnostics?: unknown;
}

export interface Readable {
  getAsync(answer: Answer): void;
}

export interface CoercionOptions {
  readonly coercionType: 'html' | 'text';
}

export interface OfficeBody {
  getAsync(coercion: 'html' | 'text', answer: Answer): void;
  getTypeAsync(answer: Answer): void;
  setAsync(data: string, options: CoercionOptions, answer: Answer): void;
  prependAsync(data: string, options: CoercionOptions, answer: Answer): void;
  setSelectedDataAsync(data: string, options: CoercionOptions, answer: Answer): void;
  /** 1.10 */
  setSignatureAsync?(data: string, options: CoercionOptions, answer: Answer): void;
}

/** A message in compose mode; what came after Mailbox 1.3 is optional. */
export interface ComposeItem extends Partial<EventSource> {
  readonly itemType?: unknown;
  readonly conversationId?: unknown;
  /** 1.14 */
  readonly inReplyTo?: unknown;
  readonly subject: Readable;
  readonly body: OfficeBody;
  readonly to?: Readable;
  readonly cc?: Readable;
  readonly bcc?: Readable;
  /** 1.7 */
  readonly from?: Readable;
  /** 1.2 */
  getSelectedDataAsync?(coercion: 'html' | 'text', answer: Answer): void;
  /** 1.8 */
  getAttachmentsAsync?(answer: Answer): void;
  /** 1.10 */
  getComposeTypeAsync?(answer: Answer): void;
  /** 1.11 */
  readonly sessionData?: {
    setAsync(name: string, value: string, answer: Answer): void;
    getAsync(name: string, answer: Answer): void;
  };
  /** 1.14 */
  getItemClassAsync?(answer: Answer): void;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

export function hasMethod<K extends string>(
  value: unknown,
  name: K,
): value is Record<K, (...values: never[]) => unknown> {
  return isRecord(value) && typeof value[name] === 'function';
}

/** True for an item whose subject and body can be asked for, as in compose mode; in read mode they are plain values. */
export function isComposeItem(value: unknown): value is ComposeItem {
  return isRecord(value) && hasMethod(value.subject, 'getAsync') && hasMethod(value.body, 'prependAsync');
}
