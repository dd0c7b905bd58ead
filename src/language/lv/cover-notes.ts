import type { Cue } from '../cues';

/** „Pielikumā nosūtām pašvaldības vēstuli Nr. …”: the mail only carries a formal document (research/latvian A.0). */
export const coverNotes: readonly Cue[] = [
  'nosutam|nosutu|sutam|sutu|parsutam|parsutu ..10 vestuli|atbildi|atbildes|lemumu|atbildes',
  'pielikuma|pievienot*|pievienojam|pievienoju ..10 vestule|vestuli|vestules|atbilde|atbildi|lemums|lemumu',
  'pielikuma nosutam|nosutu ..8 dokument*',
  'vestule|vestuli|atbilde|atbildi|lemums|lemumu ..6 pielikuma|pievienota|pievienots|pievienojam',
];
