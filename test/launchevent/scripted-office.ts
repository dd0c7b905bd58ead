import type { SendAnswer } from '../../src/launchevent/send-event';
import type { Draft, Person } from '../../src/mail/draft';
import type { Answer, OfficeInUse } from '../../src/outlook/office';
import { answerCall, type Fault } from '../outlook/scripted-answer';

/** Later than the handler's deadline, in milliseconds. */
const LATE = 6_000;

/** Every Office call that the send check makes. */
export const CALLS = [
  'getItemClassAsync',
  'body.getTypeAsync',
  'body.getAsync',
  'subject.getAsync',
  'to.getAsync',
  'cc.getAsync',
  'bcc.getAsync',
  'from.getAsync',
  'getAttachmentsAsync',
  'getComposeTypeAsync',
  'sessionData.getAsync',
] as const;
export type CallName = (typeof CALLS)[number];

export interface Script {
  readonly body?: string;
  readonly to?: readonly { readonly displayName: string; readonly emailAddress: string }[];
  readonly itemClass?: string;
  readonly session?: string;
  readonly item?: null;
  readonly platform?: string;
  readonly faults?: Readonly<Partial<Record<CallName, Fault>>>;
  /** What single calls answer instead of the above. */
  readonly answers?: Readonly<Partial<Record<CallName, unknown>>>;
  /** Hears of every call before it is answered. */
  readonly onCall?: (name: CallName) => void;
  /** Hears of every attempt to write; the attempt then fails. */
  readonly onWrite?: (method: string) => void;
}

export const LETTER_WITHOUT_SALUTATION =
  '<div>Paldies par Jūsu 3. novembra e-pastu. Bedri aizpildīsim līdz 15. maijam.</div><div>Ar cieņu</div>';

/** A draft as Outlook would hand it over. */
export function scriptOf(draft: Draft): Script {
  const person = ({ name, address }: Person) => ({ displayName: name, emailAddress: address });
  return {
    answers: {
      'body.getTypeAsync': draft.body.format,
      'body.getAsync': draft.body.source,
      'subject.getAsync': draft.subject,
      'to.getAsync': draft.to.map(person),
      'cc.getAsync': draft.cc.map(person),
      'bcc.getAsync': draft.bcc.map(person),
      'from.getAsync': draft.from && person(draft.from),
      getAttachmentsAsync: draft.attachments.map(({ name, inline, kind }) => ({
        name,
        isInline: inline,
        attachmentType: kind,
      })),
    },
  };
}

/** An Outlook that plays a script: each call answers what the script says, or misbehaves as it says. */
export function scriptedOffice(script: Script): OfficeInUse {
  const answers: Readonly<Record<CallName, unknown>> = {
    getItemClassAsync: script.itemClass ?? 'IPM.Note',
    'body.getTypeAsync': 'html',
    'body.getAsync': script.body ?? LETTER_WITHOUT_SALUTATION,
    'subject.getAsync': 'RE: Bedre',
    'to.getAsync': script.to ?? [{ displayName: 'Jānis Bērziņš', emailAddress: 'janis@example.com' }],
    'cc.getAsync': [],
    'bcc.getAsync': [],
    'from.getAsync': { displayName: 'Anna Kalniņa', emailAddress: 'anna.kalnina@adazi.lv' },
    getAttachmentsAsync: [],
    getComposeTypeAsync: { composeType: 'reply', coercionType: 'html' },
    'sessionData.getAsync': script.session,
    ...script.answers,
  };
  const play = (name: CallName, answer: Answer) => {
    script.onCall?.(name);
    answerCall(answer, () => answers[name], script.faults?.[name], LATE);
  };
  const write = (method: string): never => {
    script.onWrite?.(method);
    throw new Error(`The send check wrote to the letter: ${method}.`);
  };
  const readable = (name: CallName) => ({ getAsync: (answer: Answer) => play(name, answer) });
  const item = {
    itemType: 'message',
    conversationId: 'conversation',
    subject: readable('subject.getAsync'),
    to: readable('to.getAsync'),
    cc: readable('cc.getAsync'),
    bcc: readable('bcc.getAsync'),
    from: readable('from.getAsync'),
    body: {
      getTypeAsync: (answer: Answer) => play('body.getTypeAsync', answer),
      getAsync: (_coercion: string, answer: Answer) => play('body.getAsync', answer),
      setAsync: () => write('setAsync'),
      prependAsync: () => write('prependAsync'),
      setSelectedDataAsync: () => write('setSelectedDataAsync'),
    },
    getAttachmentsAsync: (answer: Answer) => play('getAttachmentsAsync', answer),
    getComposeTypeAsync: (answer: Answer) => play('getComposeTypeAsync', answer),
    getItemClassAsync: (answer: Answer) => play('getItemClassAsync', answer),
    sessionData: {
      setAsync: () => write('sessionData.setAsync'),
      getAsync: (_name: string, answer: Answer) => play('sessionData.getAsync', answer),
    },
  };
  return {
    onReady: () => undefined,
    context: {
      displayLanguage: 'lv-LV',
      platform: script.platform ?? 'PC',
      mailbox: { item: script.item === null ? null : item, diagnostics: { hostName: 'Outlook', hostVersion: '16.0' } },
      requirements: { isSetSupported: () => true },
    },
  };
}

/** Collects what the handler answers; a second answer is kept too, so that a test can see it. */
export function sendEvent(): { readonly answers: SendAnswer[]; completed(answer: SendAnswer): void } {
  const answers: SendAnswer[] = [];
  return { answers, completed: (answer) => void answers.push(answer) };
}
