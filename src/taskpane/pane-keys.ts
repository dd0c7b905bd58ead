import { useEffect, useRef } from 'react';
import type { Pane } from './pane-context';

const TABBABLE = 'button:not([disabled]):not([tabindex="-1"]), a[href], input, select, [tabindex="0"]';

/**
 * Office.js knows no way on from an element that Tab does not stop at, such as the page itself or its title: there it hands Tab back
 * to Outlook, past the whole pane. False when there is nothing on that side: then Outlook may have it.
 */
function focusFrom(element: Element, side: 'after' | 'before'): boolean {
  const all = [...document.querySelectorAll<HTMLElement>(TABBABLE)];
  if (element === document.body) {
    const edge = side === 'after' ? all[0] : all[all.length - 1];
    edge?.focus();
    return edge !== undefined;
  }
  const wanted = side === 'after' ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const there = all.filter((one) => (element.compareDocumentPosition(one) & wanted) !== 0);
  const next = side === 'after' ? there[0] : there[there.length - 1];
  next?.focus();
  return next !== undefined;
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
      const { target } = event;
      // The menu has closed by it, and the focus is at its button.
      if (event.key === 'Escape' && target instanceof Element && target.closest('[role="menu"]') !== null) {
        event.stopPropagation();
        return;
      }
      if (event.defaultPrevented || event.ctrlKey || event.metaKey) return;
      // By the key's place, since Alt changes the letter that some keyboards give.
      if (event.key === 'Tab' && target instanceof Element && !target.matches(TABBABLE)) {
        if (!focusFrom(target, event.shiftKey ? 'before' : 'after')) return;
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
