import { lower } from '../letters';

/** Openings in -ot and -oties that are prepositions or adverbs by now: a comma after them is optional or wrong (research A.1). */
const NO_PARTICIPLE_CLAUSE: ReadonlySet<string> = new Set(
  'pamatojoties sākot neskatoties neraugoties beidzot izņemot ieskaitot neskaitot balstoties vadoties'.split(' '),
);

/** First-person verbs with which an institution's sentence goes on; each stands at the head of the main clause. */
export const MAIN_VERBS: ReadonlySet<string> = new Set(
  [
    'informējam informēju paskaidrojam paskaidroju skaidrojam skaidroju paziņojam paziņoju ziņojam darām norādām norādu',
    'vēršam lūdzam aicinām aicinu nosūtām nosūtu sniedzam sniedzu atbildam atbildu pateicamies pateicos varam varu',
    'vēlamies vēlos apliecinām atvainojamies atvainojos secinām secinu piedāvājam piedāvāju iesakām iesaku precizējam',
    'precizēju pievienojam pievienoju atgādinām atgādinu apstiprinām apstiprinu nododam pārsūtām',
  ]
    .join(' ')
    .split(' '),
);

/** Participles in -ot that share their ending with infinitives (`saskaņot`), so that the ending alone does not tell. */
const PARTICIPLES: ReadonlySet<string> = new Set(
  'atbildot ņemot izskatot saņemot zinot redzot veicot sniedzot lasot noslēdzot cerot dodot nesaņemot rakstot sūtot nosūtot ejot'.split(
    ' ',
  ),
);

/** `Atbildot`, `Izvērtējot`, `Atsaucoties`: a participle that opens a clause of its own, by its ending or the list. */
export function opensParticipleClause(word: string): boolean {
  const small = lower(word);
  if (NO_PARTICIPLE_CLAUSE.has(small)) return false;
  return PARTICIPLES.has(small) || (small.length > 5 && /(?:jot|inot|oties)$/.test(small));
}
