import type { Cue } from '../cues';

export const signOffs: readonly Cue[] = [
  'kind/best/warm/kindest/warmest/many regards/wishes',
  'with best/kind/warm regards/wishes',
  'regards',
  'sincerely',
  'sincerely yours',
  'yours sincerely/faithfully/truly',
  'respectfully',
  'cordially',
  'all the best',
  'best',
  'with gratitude/appreciation/thanks',
  'looking forward to',
];

export const wishes: readonly Cue[] = ['have a nice/good/great/lovely', 'take care', 'cheers'];
