import { useEffect, useState } from 'react';
import type { MunicipalityPolicy } from '../../policy/policy';
import { type TrialSetting, tryPolicy } from './examine-letter';
import type { PreviewLetter } from './letters';

export interface Counts {
  readonly appeared: number;
  readonly vanished: number;
}

/** Quiet time after the last change before the letters that are not on show are looked at, in milliseconds. */
const SETTLE = 400;

/** What the policy changes on each letter, by the letter's id. One letter at a time, so that typing goes on. */
export function useCounts(
  letters: readonly PreviewLetter[],
  policy: MunicipalityPolicy,
  setting: TrialSetting,
): ReadonlyMap<string, Counts> {
  const [counts, setCounts] = useState<ReadonlyMap<string, Counts>>(new Map());
  useEffect(() => {
    const found = new Map<string, Counts>();
    let timer = setTimeout(function next() {
      const letter = letters[found.size];
      if (!letter) {
        setCounts(found);
        return;
      }
      const { appeared, vanished, changed } = tryPolicy(letter, policy, setting).changes;
      found.set(letter.id, { appeared: appeared.length + changed.length, vanished: vanished.length + changed.length });
      timer = setTimeout(next);
    }, SETTLE);
    return () => clearTimeout(timer);
  }, [letters, policy, setting]);
  return counts;
}
