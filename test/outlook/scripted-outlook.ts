import type { Answer, OfficeInUse } from '../../src/outlook/office';
import type { TimeLimits } from '../../src/outlook/time-limits';
import { answerCall, type Fault } from './scripted-answer';

/** Every Office call that the pane makes, by name. */
export const CALLS = [
  'body.getTypeAsync',
  'body.getAsync',
  'subject.getAsync',
  'to.getAsync',
  'cc.getAsync',
  'bcc.getAsync',
  'from.getAsync',
  'getAttachmentsAsync',
  'getComposeTypeAsync',
  'getSelectedDataAsync',
  'body.prependAsync',
  'body.setSelectedDataAsync',
  'body.setAsync',
  'body.setSignatureAsync',
  'sessionData.setAsync',
  'roamingSettings.saveAsync',
] as const;
export type CallName = (typeof CALLS)[number];

/** Short waits, so that a silent Outlook costs a test 20 ms; a late answer comes after twice that. */
export const SHORT: TimeLimits = { start: 40, read: 40, look: 200, write: 40 };
const LATE = 80;

export interface Script {
  readonly faults?: Readonly<Partial<Record<CallName, Fault>>>;
  readonly format?: 'html' | 'text';
  readonly body?: string;
  readonly selection?: string;
  /** Minor number of the highest Mailbox set. */
  readonly mailbox?: number;
  /** What Outlook makes of a whole body that is written. */
  readonly keeps?: (source: string) => string;
}

/** An Outlook that plays a script, and what it holds. */
export interface ScriptedOutlook {
  readonly office: OfficeInUse;
  readonly held: { body: string; item: unknown; saved: unknown; session: Record<string, string> };
  /** Names of writing calls that took effect, in order. */
  readonly writes: string[];
  readonly handlers: Record<string, (event: unknown) => void>;
}

export function scriptedOutlook(script: Script = {}): ScriptedOutlook {
  const writes: string[] = [];
  const handlers: Record<string, (event: unknown) => void> = {};
  const settings = new Map<string, unknown>();
  const held: ScriptedOutlook['held'] = {
    body: script.body ?? '<div>Labdien!</div>',
    item: null,
    saved: null,
    session: {},
  };
  /** Plays one call: `act` takes effect and gives the good value, unless the script has the call go wrong before. */
  const play = (name: CallName, answer: Answer, act: () => unknown) => {
    const fault = script.faults?.[name];
    if (fault === 'item-gone') held.item = null;
    answerCall(answer, act, fault, LATE);
  };
  const write = (name: CallName, change: (data: string) => void) => (data: string, _options: unknown, answer: Answer) =>
    play(name, answer, () => {
      change(data);
      writes.push(name);
    });
  const ask = (name: CallName, value: () => unknown) => ({ getAsync: (answer: Answer) => play(name, answer, value) });
  held.item = {
    itemType: 'message',
    conversationId: 'conversation',
    subject: ask('subject.getAsync', () => 'RE: Bedre'),
    to: ask('to.getAsync', () => [{ displayName: 'Jānis Bērziņš', emailAddress: 'janis@example.com' }]),
    cc: ask('cc.getAsync', () => []),
    bcc: ask('bcc.getAsync', () => []),
    from: ask('from.getAsync', () => ({ displayName: 'Anna Kalniņa', emailAddress: 'anna@adazi.lv' })),
    getAttachmentsAsync: (answer: Answer) => play('getAttachmentsAsync', answer, () => []),
    getComposeTypeAsync: (answer: Answer) => play('getComposeTypeAsync', answer, () => ({ composeType: 'reply' })),
    getSelectedDataAsync: (_coercion: string, answer: Answer) =>
      play('getSelectedDataAsync', answer, () => ({ data: script.selection ?? '', sourceProperty: 'body' })),
    body: {
      getTypeAsync: (answer: Answer) => play('body.getTypeAsync', answer, () => script.format ?? 'html'),
      getAsync: (_coercion: string, answer: Answer) => play('body.getAsync', answer, () => held.body),
      prependAsync: write('body.prependAsync', (data) => {
        held.body = data + held.body;
      }),
      setSelectedDataAsync: write('body.setSelectedDataAsync', (data) => {
        held.body = script.selection ? held.body.replace(script.selection, data) : held.body + data;
      }),
      setAsync: write('body.setAsync', (data) => {
        held.body = script.keeps ? script.keeps(data) : data;
      }),
      setSignatureAsync: write('body.setSignatureAsync', (data) => {
        held.body += data;
      }),
    },
    sessionData: {
      setAsync: (name: string, value: string, answer: Answer) =>
        play('sessionData.setAsync', answer, () => {
          held.session[name] = value;
        }),
    },
    addHandlerAsync: (type: string, handler: (event: unknown) => void, answer: Answer) => {
      handlers[type] = handler;
      answer({ status: 'succeeded' });
    },
  };
  const minor = script.mailbox ?? 12;
  return {
    held,
    writes,
    handlers,
    office: {
      onReady: (answer) => answer({ host: 'Outlook', platform: 'OfficeOnline' }),
      EventType: {
        ItemChanged: 'olkItemSelectedChanged',
        RecipientsChanged: 'olkRecipientsChanged',
        AttachmentsChanged: 'olkAttachmentsChanged',
      },
      context: {
        displayLanguage: 'lv-LV',
        requirements: { isSetSupported: (_name, version) => Number(version?.split('.')[1]) <= minor },
        roamingSettings: {
          get: (name) => settings.get(name),
          set: (name, value) => void settings.set(name, value),
          remove: (name) => void settings.delete(name),
          saveAsync: (answer) =>
            play('roamingSettings.saveAsync', answer, () => {
              held.saved = settings.get('atbilde') ?? null;
            }),
        },
        mailbox: {
          get item() {
            return held.item;
          },
          userProfile: { displayName: 'Anna Kalniņa', emailAddress: 'anna@adazi.lv' },
          diagnostics: { hostName: 'OutlookWebApp', hostVersion: '1' },
          addHandlerAsync: (type, handler, answer) => {
            handlers[type] = handler;
            answer({ status: 'succeeded' });
          },
        },
      },
    },
  };
}
