import type { Person } from '../../mail/draft';
import { PLAIN_SCENARIO, type Scenario } from '../scenario';
import type { BodyEditor } from './body-editor';
import type { Letter, LetterAttachment, RecipientField } from './letter';

export interface LoggedCall {
  readonly number: number;
  /** As a developer names it: `body.getAsync`, `to.getAsync` … */
  readonly name: string;
  /** Milliseconds since the page opened. */
  readonly at: number;
  readonly outcome: string;
  /** Whether the call would change the letter. */
  readonly writes: boolean;
}

export interface OutlookState {
  /** Null when no letter is open, as after sending. */
  readonly letter: Letter | null;
  readonly scenario: Scenario;
  readonly paneOpen: boolean;
  /** A pinned pane stays when another letter is opened. */
  readonly panePinned: boolean;
  /** Grows with every load of the pane. */
  readonly paneLoad: number;
  readonly calls: readonly LoggedCall[];
}

export type OutlookEvent =
  | { readonly type: 'item' }
  | { readonly type: 'recipients'; readonly changed: Readonly<Record<RecipientField, boolean>> }
  | { readonly type: 'attachments'; readonly added: boolean; readonly attachment: LetterAttachment };

/** Calls that the log keeps. */
const LOG_LENGTH = 500;

/** The window that plays Outlook: one letter in compose mode, one add-in pane. */
export class Outlook {
  #state: OutlookState = {
    letter: null,
    scenario: PLAIN_SCENARIO,
    paneOpen: false,
    panePinned: true,
    paneLoad: 0,
    calls: [],
  };
  #calls = 0;
  readonly #watchers = new Set<() => void>();
  readonly #listeners = new Set<(event: OutlookEvent) => void>();
  /** Set by the view that draws the open letter. */
  editor: BodyEditor | null = null;
  /** Whether the cursor was last in the subject, and what is selected there. */
  subjectSelection: string | null = null;

  readonly state = (): OutlookState => this.#state;

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  readonly listen = (listener: (event: OutlookEvent) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Opens a letter; a pane that is not pinned closes, as in Outlook. */
  open(letter: Letter | null): void {
    this.subjectSelection = null;
    this.#set({ letter, paneOpen: this.#state.paneOpen && this.#state.panePinned });
    this.#tell({ type: 'item' });
  }

  changeLetter(change: Partial<Letter>): void {
    const { letter } = this.#state;
    if (letter) this.#set({ letter: { ...letter, ...change } });
  }

  setRecipients(field: RecipientField, people: readonly Person[]): void {
    this.changeLetter({ [field]: people });
    const changed = { to: false, cc: false, bcc: false, [field]: true };
    this.#tell({ type: 'recipients', changed });
  }

  addAttachment(attachment: LetterAttachment): void {
    const { letter } = this.#state;
    if (!letter) return;
    this.changeLetter({ attachments: [...letter.attachments, attachment] });
    this.#tell({ type: 'attachments', added: true, attachment });
  }

  /** True when there was such an attachment. */
  removeAttachment(id: string): boolean {
    const attachment = this.#state.letter?.attachments.find((entry) => entry.id === id);
    if (!attachment) return false;
    this.changeLetter({ attachments: this.#state.letter?.attachments.filter((entry) => entry.id !== id) ?? [] });
    this.#tell({ type: 'attachments', added: false, attachment });
    return true;
  }

  openPane(): void {
    if (!this.#state.paneOpen) this.#set({ paneOpen: true, paneLoad: this.#state.paneLoad + 1 });
  }

  closePane(): void {
    this.#set({ paneOpen: false });
  }

  pinPane(pinned: boolean): void {
    this.#set({ panePinned: pinned });
  }

  /** Changes the behaviour; what an add-in learns only at its start loads the pane anew. */
  setScenario(change: Partial<Scenario>): void {
    const before = this.#state.scenario;
    const scenario = { ...before, ...change };
    const reload =
      before.mailbox !== scenario.mailbox ||
      before.permission !== scenario.permission ||
      before.locale !== scenario.locale ||
      before.dark !== scenario.dark;
    this.#set({ scenario, paneLoad: this.#state.paneLoad + (reload && this.#state.paneOpen ? 1 : 0) });
  }

  log(name: string, outcome: string, writes: boolean): void {
    this.#calls += 1;
    const call = { number: this.#calls, name, at: Math.round(performance.now()), outcome, writes };
    this.#set({ calls: [...this.#state.calls.slice(1 - LOG_LENGTH), call] });
  }

  #set(change: Partial<OutlookState>): void {
    this.#state = { ...this.#state, ...change };
    for (const watcher of [...this.#watchers]) watcher();
  }

  #tell(event: OutlookEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}
