import type { Cue } from '../cues';

export const acts: readonly Cue[] = [
  'section|article|paragraph # ..3 of ..6 law|act',
  'law|act ..6 section|article #',
  'cabinet ..4 regulation*|regulations ..3 #',
  'regulation*|rules no|no. #',
];

export const actTitles: readonly Cue[] = ['binding regulation*', 'under|to the ..5 law|act'];

export const otherActs: readonly Cue[] = [
  'data protection|processing',
  'appeal*',
  'same|this|these|said law|act|regulation*',
];

export const forms: readonly Cue[] = [
  'application|registration|request form|forms',
  'fill in|out the|this|a ..2 form',
  'questionnaire*',
];

export const otherForms: readonly Cue[] = [
  'your ..3 form|questionnaire',
  'completed|signed|received ..3 form|questionnaire',
];

export const services: readonly Cue[] = ['e-service*|eservice*', 'online|electronic service*'];

export const titledServices: readonly Cue[] = ['service'];

export const pages: readonly Cue[] = [
  'on ..3 website|homepage|webpage',
  'our|municipality ..2 website|homepage|webpage',
];

export const portals: readonly Cue[] = ['on|the|through|via portal'];

export const otherPages: readonly Cue[] = ['will ..2 publish*|update*|post*', 'error|not working|down'];
