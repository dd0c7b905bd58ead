import { type Examination, examine } from '../../lint';
import type { PaneTexts } from '../../messages/pane-catalogue';
import type { DraftReading, OutlookHost } from '../../outlook/host';
import { policyFor } from '../../policy/changes';
import type { MunicipalityPolicy, Policy } from '../../policy/policy';
import { listLetter, orderOf } from '../state/listing';
import { type LookReason, letterSilences, type PaneEvent, type PaneState, type SeenLetter } from '../state/pane';
import type { PaneSettings } from '../state/settings';
import type { Silence } from '../state/silences';
import type { Store } from '../state/store';
import { mark } from '../time-line';
import type { Dictionaries } from './dictionaries';

export interface LookingAt {
  readonly host: OutlookHost;
  readonly store: Store<PaneState, PaneEvent>;
  readonly municipality: MunicipalityPolicy;
  readonly dictionaries: Dictionaries;
  settings(): PaneSettings;
  texts(): PaneTexts;
}

export interface Looks {
  /** Reads the letter that is open now and judges it. Resolves with the letter, or null when the look gave none that counts. */
  look(reason: LookReason): Promise<SeenLetter | null>;
  /** Judges the letter of the last look again: another dictionary, setting or language. */
  judgeAgain(): SeenLetter | null;
  /** Identities of the findings on show, in pane order. */
  order(): readonly string[];
  policyOf(reading: DraftReading): Policy;
}

/** A letter above this length (UTF-16 units of source) is judged only after the pane has drawn that it is busy. */
const LONG_BODY = 200_000;

export function createLooks(at: LookingAt): Looks {
  const { host, store, dictionaries } = at;

  // The same list for the same words: a speller is made for each list, which takes a while when there are many.
  let known: { readonly policy: readonly string[]; readonly own: readonly string[]; readonly all: readonly string[] };
  const wordsOf = (policy: readonly string[], own: readonly string[]): readonly string[] => {
    if (known?.policy !== policy || known.own !== own) known = { policy, own, all: [...policy, ...own] };
    return known.all;
  };

  const policyOf = (reading: DraftReading): Policy => {
    const policy = policyFor(at.municipality, reading.draft.from?.address ?? null);
    return { ...policy, words: wordsOf(policy.words, at.settings().words) };
  };

  const judge = (reading: DraftReading): SeenLetter => {
    const examination: Examination = examine(reading.draft, policyOf(reading), {
      catalogue: at.texts().engine,
      spellers: dictionaries.spellers(),
    });
    const spelling = dictionaries.stateOf(examination.report.language);
    return { reading, examination, spelling, at: Date.parse(reading.draft.now) };
  };

  const arrive = (number: number, reading: DraftReading): SeenLetter | null => {
    const state = store.current();
    if (state.look.number !== number) return null;
    try {
      const letter = judge(reading);
      mark('judged');
      const silenced = allSilences({ ...state, letter }, at.settings());
      store.send({ type: 'look-ended', number, letter, order: orderOf(listLetter(letter, silenced), state) });
      return letter;
    } catch (error) {
      // A fault of our own must not leave the employee before an empty pane. Its message may quote the letter; where it arose does not.
      console.error('The letter could not be judged.', error instanceof Error ? error.stack?.split('\n').slice(1) : '');
      store.send({ type: 'look-failed', number, failure: 'not-judged' });
      return null;
    }
  };

  return {
    async look(reason) {
      const number = store.current().look.number + 1;
      store.send({ type: 'look-started', number, reason });
      const reading = await host.readDraft();
      mark('read');
      if (store.current().look.number !== number) return null;
      if (!reading.ok) {
        store.send({ type: 'look-failed', number, failure: reading.failure });
        return null;
      }
      if (reading.value.draft.body.source.length > LONG_BODY) await nextPaint();
      return store.current().look.number === number ? arrive(number, reading.value) : null;
    },
    judgeAgain() {
      const { letter, look } = store.current();
      // A look that is under way will use what is new by itself.
      return letter === null || look.running !== null ? null : arrive(look.number, letter.reading);
    },
    order() {
      const state = store.current();
      return state.letter === null ? [] : orderOf(listLetter(state.letter, allSilences(state, at.settings())), state);
    },
    policyOf,
  };
}

/** Silences of the letter on show and those that hold in every letter. */
export function allSilences(state: Pick<PaneState, 'letter' | 'silences'>, settings: PaneSettings): readonly Silence[] {
  return [...letterSilences(state), ...settings.silences];
}

/** Two frames: the first draws what was changed, the second begins after it. Goes on when the page is hidden and draws nothing. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });
}
