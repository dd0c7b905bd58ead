import { FAULTS, type Fault, type FaultPlan } from './office/faults';

export type Locale = 'lv-LV' | 'en-US';
export type Permission = 'ReadItem' | 'ReadWriteItem';

/** How the Outlook of this page behaves. */
export interface Scenario {
  /** Mailbox requirement set that the client declares: `1.3` … `1.12`, the newest that the npm build of Office.js knows. */
  readonly mailbox: string;
  readonly permission: Permission;
  /** Language of Outlook's interface as the add-in is told. */
  readonly locale: Locale;
  /** Milliseconds that every answer takes. */
  readonly delay: number;
  readonly faults: FaultPlan;
  /** A host that says what is not so: every reply is a new mail, and every other whole-body write loses its links. */
  readonly lies: boolean;
  readonly dark: boolean;
  /** Whether the add-in's handler is asked before a letter goes (Mailbox 1.12, by the manifest with Smart Alerts). */
  readonly sendCheck: boolean;
}

export const MAILBOX_SETS = ['1.12', '1.11', '1.10', '1.9', '1.8', '1.7', '1.6', '1.5', '1.4', '1.3'] as const;

export const PLAIN_SCENARIO: Scenario = {
  mailbox: '1.12',
  permission: 'ReadWriteItem',
  locale: 'lv-LV',
  delay: 0,
  faults: {},
  lies: false,
  dark: false,
  sendCheck: true,
};

/** Ready-made behaviours for the menu; each changes only what it names. */
export const BEHAVIOURS = {
  usual: { delay: 0, faults: {}, lies: false },
  slow: { delay: 2_000, faults: {}, lies: false },
  failing: { delay: 0, faults: { '*': 'fails' }, lies: false },
  silent: { delay: 0, faults: { '*': 'never' }, lies: false },
  lying: { delay: 0, faults: {}, lies: true },
} as const satisfies Record<string, Partial<Scenario>>;
export type Behaviour = keyof typeof BEHAVIOURS;

/** What the page's address asks for. */
export interface Opening {
  readonly scenario: Scenario;
  /** Sample draft to open; null for the first. */
  readonly sample: string | null;
  readonly paneOpen: boolean;
  /** Opens the sample as plain text. */
  readonly plainText: boolean;
  /** Page in the pane: a path on this server below `/preview/`, or a whole https address elsewhere. */
  readonly addin: string;
}

/** The task pane's page with the Office.js of this server; the one that ships takes it from Microsoft. */
const PANE = '/preview/taskpane.html';

/**
 * Reads the page's query: `sample`, `mailbox`, `permission`, `locale`, `delay` (ms), `fault` (`body.getAsync:never`, several
 * allowed), `lies`, `dark`, `text`, `pane=closed`, `send=off`, `addin` (a path under `/preview/`, or an https address). What is
 * missing or unknown stays usual.
 */
export function readOpening(query: string): Opening {
  const asked = new URLSearchParams(query);
  const mailbox = asked.get('mailbox') ?? '';
  const delay = Number(asked.get('delay') ?? '0');
  return {
    scenario: {
      mailbox: MAILBOX_SETS.find((set) => set === mailbox) ?? PLAIN_SCENARIO.mailbox,
      permission: asked.get('permission') === 'ReadItem' ? 'ReadItem' : 'ReadWriteItem',
      locale: asked.get('locale') === 'en-US' ? 'en-US' : 'lv-LV',
      delay: Number.isFinite(delay) && delay > 0 ? Math.min(delay, 60_000) : 0,
      faults: readFaults(asked.getAll('fault')),
      lies: asked.has('lies'),
      dark: asked.has('dark'),
      sendCheck: asked.get('send') !== 'off',
    },
    sample: asked.get('sample'),
    paneOpen: asked.get('pane') !== 'closed',
    plainText: asked.has('text'),
    addin: /^(?:\/preview\/|https:\/\/)/.test(asked.get('addin') ?? '') ? (asked.get('addin') ?? PANE) : PANE,
  };
}

function readFaults(entries: readonly string[]): FaultPlan {
  const plan: Record<string, Fault> = {};
  for (const entry of entries) {
    const colon = entry.lastIndexOf(':');
    const fault = FAULTS.find((known) => known === entry.slice(colon + 1));
    if (colon > 0 && fault !== undefined) plan[entry.slice(0, colon)] = fault;
  }
  return plan;
}
