/** A state that changes only by events, for code inside and outside React alike. */
export interface Store<State, Event> {
  current(): State;
  send(event: Event): void;
  /** Gives back the way to stop listening. */
  subscribe(listener: () => void): () => void;
}

export function createStore<State, Event>(
  reducer: (state: State, event: Event) => State,
  initial: State,
): Store<State, Event> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    current: () => state,
    send(event) {
      const next = reducer(state, event);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
