import type { Cue } from '../cues';

export const pointsToSubject: readonly Cue[] = ['see/in … subject'];

export const answersInSubject: readonly Cue[] = [
  'yes/no/confirmed/received/approved/done/ok',
  'you can/may',
  'we will',
];
