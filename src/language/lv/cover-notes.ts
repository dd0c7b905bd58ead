import type { Cue } from '../cues';

/** „Pielikumā nosūtām pašvaldības vēstuli Nr. …”: the mail only carries a formal document (research/latvian A.0). */
export const coverNotes: readonly Cue[] = [
  'nosutam/nosutu/sutam/sutu … … … vestuli/atbildi/atbildes/lemumu',
  'pielikuma/pievienot*/pievienojam/pievienoju … … … vestule/vestuli/vestules/atbilde/atbildi/lemums/lemumu',
  'pielikuma nosutam/nosutu … … dokument*',
  'vestule/vestuli/atbilde/atbildi/lemums/lemumu … … pielikuma/pievienota/pievienots/pievienojam',
];

/** What a cover note may say besides: whom to ask, and that it should be confirmed. */
export const besideTheNote: readonly Cue[] = [
  'apstiprin* … sanem*/sanemsan*',
  'informaciju/neskaidribu/jautajum* … … zvan*/sazin*/versi*/rakst*/talrun*',
  'jautajumu/neskaidribu gadijuma',
];
