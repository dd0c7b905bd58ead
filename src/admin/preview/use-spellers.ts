import { useEffect, useState } from 'react';
import { fetchSpeller } from '../../browser/fetch-speller';
import type { Spellers } from './examine-letter';

const LANGUAGES = ['lv', 'en'] as const;

/** Dictionaries from our own static files, as they arrive, and whether one did not. */
export function useSpellers(folder: URL): { readonly spellers: Spellers; readonly hasFailed: boolean } {
  const [spellers, setSpellers] = useState<Spellers>({});
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    for (const language of LANGUAGES) {
      fetchSpeller(folder, language).then(
        (speller) => speller && setSpellers((earlier) => ({ ...earlier, [language]: speller })),
        () => setHasFailed(true),
      );
    }
  }, [folder]);
  return { spellers, hasFailed };
}
