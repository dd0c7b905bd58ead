import type { Cue } from '../cues';

export const thanks: readonly Cue[] = ['thank*/thanks', 'grateful/gratitude/appreciate*'];

export const apologies: readonly Cue[] = ['apolog*', 'sorry', 'regret'];

export const warmWords: readonly Cue[] = [
  'pleased/glad/happy/delighted',
  'congratulations',
  'wish/wishing you',
  'welcome',
  'hope you',
  'have a … day/week/weekend/evening',
];

/** Polite formulas that neither thank for anything nor apologise. */
export const formulas: readonly Cue[] = ['thank*/appreciate … understanding/attention'];

export const troubles: readonly Cue[] = [
  'mistake*/error*/mistaken*',
  'our fault',
  'misunderstand*',
  'delay*/late',
  'inconvenience*',
  'cancel*/postpone*',
  'out of order',
  'not working',
  'outage/breakdown/damage*/broken',
  'complain*',
  'forgot/lost',
];

export const gifts: readonly Cue[] = [
  'received/got … letter/e-mail/email/message/application/documents/report/complaint/suggestion/proposal/photos/information',
  'you … reported/informed/sent/submitted/suggested/noticed/told',
];
