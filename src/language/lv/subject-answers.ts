import type { Cue } from '../cues';

/** „Skat. tematu”: the text sends the client to the subject line. */
export const pointsToSubject: readonly Cue[] = [
  'skat/skat./skatit/skatiet/skaties/lasiet/atbilde/atbildi … temata/tematu/temats/virsrakstu/virsraksta/tema/temu',
];

/** A subject that answers instead of naming the matter. */
export const answersInSubject: readonly Cue[] = [
  'ja/ne/protams/sanemts/sanemta/apstiprinats/apstiprinata/apstiprinu/piekritam/piekritu/sarunats/izdarits/atlauts/der',
  'varat/varesiet/drikstat/nevar/nevaram/nosutisim/gaidisim/gaidam/bus/atbildesim/atbrauksim/salabosim/sazinasimies',
];
