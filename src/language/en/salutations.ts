import type { Cue } from '../cues';

export const greetings: readonly Cue[] = [
  'hello',
  'hi',
  'hey',
  'good morning/afternoon/evening/day',
  'greetings',
  'warm/kind greetings',
  'to whom it may concern',
  'ladies and gentlemen',
];

export const respectful: readonly Cue[] = ['dear', 'esteemed', 'honourable', 'respected'];

export const titles: readonly string[] = ['sir', 'madam', 'sir/madam', 'mr', 'mrs', 'ms', 'dr', 'and', 'miss', 'prof'];

export const addressees: readonly string[] = [
  'or',
  'sirs',
  'all',
  'everyone',
  'team',
  'colleague',
  'colleagues',
  'customer',
  'client',
  'resident',
  'residents',
  'parents',
  'parent',
  'neighbours',
  'friends',
  'partners',
  'partner',
  'applicant',
  'again',
  'there',
];

/** Words that begin the first sentence, never an addressee. */
export const sentenceOpeners: readonly Cue[] = [
  'thank*',
  'please',
  'yes',
  'we',
  'i',
  'in',
  'regarding',
  'further',
  'your',
  'you',
  'sorry',
  'unfortunately',
  'as',
  'following',
  'attached',
  'the',
  'this',
];
