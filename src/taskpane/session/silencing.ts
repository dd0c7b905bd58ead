import type { PaneCatalogue } from '../../messages/pane-catalogue';
import type { Finding } from '../../report';
import { listLetter } from '../state/listing';
import { canBeLearnt, withoutWord, withWords, wordToLearn } from '../state/own-words';
import { placeOf, type Silence, sameSilence } from '../state/silences';
import type { Notice } from './notices';
import type { SaveFailure, SettingsChange } from './saving';
import type { Session } from './session';

export type SilenceScope = 'place' | 'letter' | 'words' | 'rule';

/** What the employee does not want to hear again, and the words that are right. */
export interface Silencing {
  silence(finding: Finding, scope: SilenceScope): void;
  hearAgain(silence: Silence): void;
  forget(word: string): void;
}

interface SilencingWith {
  readonly session: Session;
  readonly texts: () => PaneCatalogue;
  readonly tell: (notice: Notice) => void;
  /** Entries that are still listed. */
  readonly left: () => number;
}

export function createSilencing({ session, texts, tell, left }: SilencingWith): Silencing {
  const { store, looks } = session;

  /** Saves, and tells how it went once Outlook has answered; what it did not keep is back by then. */
  const save = async (change: SettingsChange, done: () => Notice): Promise<void> => {
    const failure: SaveFailure | null = await session.save(change);
    tell(failure === null ? done() : { tone: 'warning', text: texts().saveFailures[failure] });
  };

  const learn = (word: string, back: () => void) =>
    save(
      (settings) => withWords(settings, [word]),
      () => ({
        tone: 'info',
        text: texts().fixes.learnt({ word, left: left() }),
        undo: () => void session.save((settings) => withoutWord(settings, word)).then(back),
      }),
    );

  const hearAgain = (silence: Silence) => {
    if (silence.scope === 'place' || silence.scope === 'letter') store.send({ type: 'heard-again', silence });
    else
      void session
        .save((settings) => ({ ...settings, silences: settings.silences.filter((one) => !sameSilence(one, silence)) }))
        .then((failure) => {
          if (failure !== null) tell({ tone: 'warning', text: texts().saveFailures[failure] });
        });
  };

  return {
    silence(finding, scope) {
      const { letter } = store.current();
      if (letter === null) return;
      const { report, letter: read } = letter.examination;
      const { rule, text } = finding;
      const identity = listLetter(letter, []).identityOf(finding);
      const back = () => store.send({ type: 'focus-wished', finding: identity });
      store.send({ type: 'left', order: looks.order(), gone: identity });
      const silenced = (silence: Silence): Notice => ({
        tone: 'info',
        text: texts().fixes.silenced({ left: left() }),
        undo: () => {
          hearAgain(silence);
          back();
        },
      });
      if (scope === 'place' || scope === 'letter') {
        const silence = scope === 'place' ? { scope, rule, text, place: placeOf(finding, report) } : { scope, rule };
        store.send({ type: 'silenced', silence });
        tell(silenced(silence));
      } else if (scope === 'words' && canBeLearnt(finding)) {
        void learn(wordToLearn(finding, read), back);
      } else {
        const silence = scope === 'words' ? { scope, rule, text } : { scope: 'rule' as const, rule };
        void save(
          (settings) => ({
            ...settings,
            silences: [...settings.silences.filter((one) => !sameSilence(one, silence)), silence],
          }),
          () => silenced(silence),
        );
      }
      store.send({ type: 'listed', order: looks.order() });
    },
    hearAgain,
    forget(word) {
      void save(
        (settings) => withoutWord(settings, word),
        () => ({
          tone: 'info',
          text: texts().fixes.forgotten({ word }),
          undo: () => void session.save((settings) => withWords(settings, [word])),
        }),
      );
    },
  };
}
