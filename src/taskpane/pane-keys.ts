import { useEffect, useRef } from 'react';
import type { Pane } from './pane-context';

/** Keys of the whole pane: Alt+P looks, Alt+Z takes the last fix back, Escape leads from a page to the letter. */
export function usePaneKeys(pane: Pane): void {
  const latest = useRef(pane);
  useEffect(() => {
    latest.current = pane;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { state, actions, send } = latest.current;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey) return;
      // By the key's place, since Alt changes the letter that some keyboards give.
      if (event.altKey && event.code === 'KeyP') void actions.look('button');
      else if (event.altKey && event.code === 'KeyZ') void actions.undo();
      else if (!event.altKey && event.key === 'Escape' && state.view !== 'letter') {
        send({ type: 'view-opened', view: 'letter' });
      } else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
