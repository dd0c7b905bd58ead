/** How the letters of a word are written. */
export type LetterCase = 'small' | 'capitalised' | 'capitals' | 'mixed';

export function letterCaseOf(word: string): LetterCase {
  const small = word.toLowerCase();
  if (word === small) return 'small';
  if (word === capitalised(small)) return 'capitalised';
  return word === word.toUpperCase() ? 'capitals' : 'mixed';
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `word` with its letters written as those of a word of `letterCase`; what has capitals of its own keeps them. */
export function inCase(word: string, letterCase: LetterCase): string {
  if (letterCase === 'capitals') return word.toUpperCase();
  return letterCase === 'capitalised' ? capitalised(word) : word;
}
