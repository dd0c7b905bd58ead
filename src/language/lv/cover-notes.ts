import type { Cue } from '../cues';

/** „Pielikumā nosūtām pašvaldības vēstuli Nr. …”: the mail only carries a formal document (research/latvian A.0). */
export const coverNotes: readonly Cue[] = [
  'nosutam/nosutu/sutam/sutu/parsutam/parsutu … … … vestuli/atbildi/atbildes/lemumu/atbildes',
  'pielikuma/pievienot*/pievienojam/pievienoju … … … vestule/vestuli/vestules/atbilde/atbildi/lemums/lemumu',
  'pielikuma nosutam/nosutu … … dokument*',
  'vestule/vestuli/atbilde/atbildi/lemums/lemumu … … pielikuma/pievienota/pievienots/pievienojam',
];
