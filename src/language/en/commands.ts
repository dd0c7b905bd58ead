import type { Cue } from '../cues';

export const commands: readonly Cue[] = [
  'you should have',
  'you failed/neglected to',
  'your fault/mistake/negligence/problem',
  'as i/we … already/repeatedly … told/explained/said/wrote',
  'read carefully/properly',
  'it is obvious/clear that you',
  'not our/my problem',
  'you are obliged',
  'stop writing/calling/complaining',
];
