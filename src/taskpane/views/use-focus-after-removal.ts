import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * A list in which each entry has one button that removes it: the focus goes on to the entry that has come into its place, or else
 * to the one before it, and from an empty list to the title of the page.
 *
 * @param count entries of the list
 */
export function useFocusAfterRemoval(count: number): RefObject<HTMLUListElement> {
  const list = useRef<HTMLUListElement>(null);
  const before = useRef({ count, focused: -1 });
  useLayoutEffect(() => {
    const buttons = () => [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const { count: earlier, focused } = before.current;
    if (count < earlier && focused >= 0) {
      const left = buttons();
      (left[Math.min(focused, left.length - 1)] ?? document.querySelector<HTMLElement>('h1'))?.focus();
    }
    before.current = { count, focused: -1 };
    const remember = () => {
      const { activeElement } = document;
      before.current = { count, focused: activeElement instanceof HTMLElement ? buttons().indexOf(activeElement) : -1 };
    };
    document.addEventListener('focusin', remember);
    remember();
    return () => document.removeEventListener('focusin', remember);
  });
  return list;
}
