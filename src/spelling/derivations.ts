import { isCommonCompound, isCompound } from './compounds';
import { isInhabitant } from './inhabitants';
import type { Knows } from './knows';
import { isNominalForm } from './noun-forms';
import { isBareForm, isFormBesideAnother, isReflexiveForm, isVerbForm } from './verb-forms';

/**
 * What an unknown word in small letters is, made of known ones by the rules of Latvian. `form`: hardly a slip. `derived`: the more
 * likely right, the less it looks like another word. `reflexive`: the same, but looking like the verb that it is made of says nothing.
 * `compound`: of any two words, so that it is right only where no other word is near.
 */
export type Derivation = 'form' | 'derived' | 'reflexive' | 'compound' | null;

const NEGATED = 7;

/** How the word is made, itself or without `ne-`; null when no rule makes it. */
export function derivationOf(word: string, knows: Knows): Derivation {
  const derivation = derivationOfPositive(word, knows);
  if (derivation !== null || word.length <= NEGATED || !word.startsWith('ne')) return derivation;
  const positive = word.slice(2);
  return knows(positive) ? null : derivationOfPositive(positive, knows);
}

function derivationOfPositive(word: string, knows: Knows): Derivation {
  if (isNominalForm(word, knows) || isFormBesideAnother(word, knows) || isBareForm(word, knows)) return 'form';
  if (isReflexiveForm(word, knows)) return 'reflexive';
  if (isVerbForm(word, knows) || isCommonCompound(word, knows) || isInhabitant(word, knows)) return 'derived';
  return isCompound(word, knows) ? 'compound' : null;
}
