import type { Cue } from '../cues';

export const acts: readonly Cue[] = [
  'section/article/paragraph # … of … … law/act',
  'law/act … … section/article #',
  'cabinet … regulation*/regulations … #',
  'regulation*/rules no/no. #',
];

export const titledActs: readonly Cue[] = ['law/act/regulations'];

export const actTitles: readonly Cue[] = ['binding regulation*', 'under/to the … … law/act'];

export const otherActs: readonly Cue[] = [
  'data protection/processing',
  'appeal*',
  'same/this/these/said law/act/regulation*',
];

export const forms: readonly Cue[] = [
  'application/registration/request form/forms',
  'fill in/out the/this/a … form',
  'questionnaire*',
];

export const otherForms: readonly Cue[] = [
  'your … form/questionnaire',
  'completed/signed/received … form/questionnaire',
];

export const services: readonly Cue[] = ['e-service*/eservice*', 'online/electronic service*'];

export const titledServices: readonly Cue[] = ['service'];

export const pages: readonly Cue[] = ['on … website/homepage/webpage', 'our/municipality … website/homepage/webpage'];

export const portals: readonly Cue[] = ['on/the/through/via portal'];

export const otherPages: readonly Cue[] = ['will … publish*/update*/post*', 'error/not working/down'];
