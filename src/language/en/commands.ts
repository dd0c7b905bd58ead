import type { Cue } from '../cues';

export const commands: readonly Cue[] = [
  'you should have',
  'you failed|neglected to',
  'your ..1 fault|mistake|negligence|problem',
  'as i|we ..2 already|repeatedly ..2 told|explained|said|wrote',
  'read carefully|properly',
  'it is obvious|clear that you',
  'not our|my problem',
  'you are obliged',
  'stop writing|calling|complaining',
];
