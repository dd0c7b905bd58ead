import { useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import type { Pane } from './pane-context';
import { createActions } from './session/actions';
import { allSilences } from './session/looks';
import type { Session } from './session/session';
import { listLetter } from './state/listing';

/** The session as React sees it. */
export function usePaneValue(session: Session): Pane {
  const { store, environment, looks } = session;
  const state = useSyncExternalStore(store.subscribe, store.current);
  const settings = useSyncExternalStore(session.settings.subscribe, session.settings.current);
  const { language, engine, pane, views } = session.texts();
  // Actions outlive a change of language; they say what they do in the language of that moment.
  const actions = useMemo(() => createActions(session, () => session.texts().pane), [session]);
  const { letter, silences } = state;
  const looked = useDeferredValue(letter !== null || state.failure !== null);
  const listing = useMemo(
    () => (letter === null ? null : listLetter(letter, allSilences({ letter, silences }, settings))),
    [letter, silences, settings],
  );
  return {
    texts: pane,
    viewTexts: views,
    catalogue: engine,
    language,
    state,
    looked,
    listing,
    settings,
    environment,
    policy: state.letter === null ? environment.policyFile.municipality : looks.policyOf(state.letter.reading),
    send: store.send,
    notices: session.notices,
    actions,
  };
}
