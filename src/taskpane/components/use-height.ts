import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The height of an element in CSS pixels, kept up to date; 0 until it is known. */
export function useHeight<E extends HTMLElement>(): [RefObject<E>, number] {
  const element = useRef<E>(null);
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    setHeight(current.clientHeight);
    const observer = new ResizeObserver(() => setHeight(current.clientHeight));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [element, height];
}
