import type { Language } from '../report';

/** Languages that have a dictionary. */
export type SpellingLanguage = Extract<Language, 'lv' | 'en'>;
