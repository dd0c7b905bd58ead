import { useEffect, useRef } from 'react';
import type { Pane } from './pane-context';

const TABBABLE = 'button:not([disabled]):not([tabindex="-1"]), a[href], input, select, [tabindex="0"]';

/** Office.js knows no way from the page itself to its first button: there it hands Tab back to Outlook, past the whole pane. */
function focusEdge(edge: 'first' | 'last'): boolean {
  const all = document.querySelectorAll<HTMLElement>(TABBABLE);
  const element = edge === 'first' ? all[0] : all[all.length - 1];
  element?.focus();
  return element !== undefined;
}

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
      if (event.key === 'Tab' && event.target === document.body) {
        if (!focusEdge(event.shiftKey ? 'last' : 'first')) return;
      } else if (event.altKey && event.code === 'KeyP') void actions.look('button');
      else if (event.altKey && event.code === 'KeyZ') void actions.undo();
      else if (!event.altKey && event.key === 'Escape' && state.view !== 'letter') {
        send({ type: 'view-opened', view: 'letter' });
      } else return;
      event.preventDefault();
      // Office.js listens on the window: it passes shortcuts to Outlook, and leaves the pane on Escape.
      event.stopPropagation();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
