import { useEffect, useState } from 'react';

/** True once `active` has lasted `milliseconds`: what is over sooner never shows. */
export function useDelayed(active: boolean, milliseconds: number): boolean {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!active) {
      setShown(false);
      return;
    }
    const timer = setTimeout(() => setShown(true), milliseconds);
    return () => clearTimeout(timer);
  }, [active, milliseconds]);
  return active && shown;
}
