import type { Finding } from '../../report';
import { capitalised } from '../../spelling/letter-case';
import type { Letter } from '../../standard/letter/letter';
import type { PaneSettings } from './settings';

/** Whether the word of a finding can be taught: another rule would go on finding what the dictionary knows. */
export function canBeLearnt({ rule }: Finding): boolean {
  return rule === 'unknown-word';
}

/** The word as it is to be remembered: a capital that the beginning of a sentence explains says nothing of the word. */
export function wordToLearn({ text, start }: Finding, { sentences }: Letter): string {
  const small = text.toLowerCase();
  const begins = sentences.some((sentence) => sentence.start === start);
  return begins && text === capitalised(small) ? small : text;
}

/** The words in what a person typed into the field: as many as there are, in the form in which letters hold them. */
export function wordsIn(typed: string): readonly string[] {
  return typed
    .normalize('NFC')
    .split(/[\s,;]+/)
    .filter((word) => word !== '');
}

/** With these words, each once. */
export function withWords(settings: PaneSettings, words: readonly string[]): PaneSettings {
  return { ...settings, words: [...settings.words.filter((word) => !words.includes(word)), ...new Set(words)] };
}

export function withoutWord(settings: PaneSettings, word: string): PaneSettings {
  return { ...settings, words: settings.words.filter((one) => one !== word) };
}
