import { phrases } from '../../mail/phrases';
import type { Cue } from '../cues';

/**
 * How clients ask: question words, verbs that open an indirect question, demands, and questions that nobody wants answered. Small letters
 * without diacritics throughout, for clients write without them.
 */

/** What a question word asks for. */
export type Asked = 'time' | 'amount' | 'place' | 'reason' | 'yes-no' | 'manner' | 'thing';

export const questionWords: Readonly<Record<Asked, readonly string[]>> = {
  time: phrases('kad | cikos'),
  amount: phrases('cik'),
  place: phrases('kur | kurp | kurienes | kurieni'),
  reason: phrases('kapec | kadel | kalab | kamdel'),
  'yes-no': phrases('vai'),
  manner: phrases('ka'),
  thing: phrases(`
    kas | ko | kam | kads | kada | kadi | kadas | kadu | kadus | kadam | kadai | kadiem | kadam | kados | kadas |
    kurs | kura | kuri | kuras | kuru | kurus | kuram | kurai | kuriem | kuros
  `),
};

/** Stand before a question word and belong to it („līdz kuram datumam”). */
export const prepositions: readonly string[] = phrases(
  'lidz | no | uz | pie | ar | par | pec | pa | pirms | kops | caur | sakot',
);

/** Words before the clause that asks: „Un kur …”, „Labvakar, cikos …”. */
export const leads: readonly string[] = phrases(
  'un | bet | tad | nu | a | tatad | labdien | sveiki | labvakar | labrit | cau | paldies | jautajums | jautajumi | otrkart | pirmkart | treskart',
);

/** What follows is asked although no mark says so: „Gribētu zināt, kad …”. */
export const asking: readonly Cue[] = [
  'gribu/gribetu/gribeju/gribam/gribejam/velos/veletos/velejos/velamies … zinat/uzzinat/noskaidrot/saprast/jautat/pajautat/precizet/vaicat',
  'vel gribetu/gribu … zinat/noskaidrot/uzzinat',
  'sakiet/pasakiet/pasaki/saki/pastastiet/paskaidrojiet/noradiet/pazinojiet/informejiet/atrakstiet (man/mums) (ludzu)',
  'ludzu/ludzam/ludzos/ludzu/prasu/prasam … pateikt/pasakiet/sakiet/paskaidrot/paskaidrojiet/skaidrot/pastastit/pastastiet',
  'ludzu/ludzam/ludzos/prasu/prasam … informet/informejiet/pazinot/pazinojiet/noradit/noradiet/precizet/precizejiet',
  'ludzu/ludzam/prasu/prasam … noskaidrot/noskaidrojiet/atbildet/atbildiet/apstiprinat/apstipriniet/parbaudit/parbaudiet',
  'vai … varat/variet/varetu/varesiet/vari/var … pateikt/pastastit/paskaidrot/noradit/informet/precizet/noskaidrot',
  'man/mani/mums/mus … interese/intereseja/interesetu',
  'prasa/jauta/vaica/interesejas',
  'nav … skaidrs/zinams/saprotams',
  'neesmu … sapratis/sapratusi',
  'nesaprotu/nesaprotam [kapec/kadel]',
  'gaidu/gaidam zinu/atbildi',
  'jautajums/jautajumi/jautajumu (par) (to)',
];

/** Words that may stand between such a verb and its question. */
export const fillers: readonly string[] = phrases('man | mums | ludzu | ari | uzreiz | tad | lai | par | to');

/** Behind these a question word opens the object, not the next question: „Vai zināt, kādi dokumenti …”. */
export const knowing: readonly string[] = phrases(
  'zin | uzzin | pateik | pasak | skaidr | noskaidr | precize | atkar | izlem | noteik | sapr | nesapr | tad',
);

/** Complaints in the form of a question, politeness, and what programs print below a mail. */
export const rhetorical: readonly Cue[] = [
  'ka iet/klajas/sokas/jums/tev iet/klajas/sokas',
  'ka iet/klajas/sokas',
  'cik ilgi vel',
  'cik ilgi … jacies/jagaida/turpinasies/pacietisim/paciest/var gaidit',
  'cik reizes/reizu … jaraksta/jasaka/jazvana/jalud*/rakstit/zvanit/teikt/jaatkarto',
  'cik (tad) var',
  'cik (vel) mums/man (vel) jagaida/jacies',
  'par ko … maksajam/maksaju/maksa nodok*',
  'kam … maksajam/maksaju nodok*',
  'kur … paliek/aiziet/pazud nodok*/nauda',
  'kur … (mes) dzivojam/skataties/skatas',
  'vai … vispar zina/zinat/saprot/saprotat/domajat/doma/redz/redzat/lasat/lasa/interese/strada/stradajat',
  'vai … zina/zinat/saprotat/domajat/doma [ka]',
  'vai tiesam/tas … normali/normal',
  'vai … nav kauna/kauns',
  'vai … jadruka',
  'kas te/tas/seit notiek',
  'kas (tad) tas/ta/tie/te (ir) par',
  'ko … vispar dara/darat',
  'ka (vispar) ta (vispar) var',
  'ka ta drikst',
  'ka jums nav',
  'kam tas vajadzigs',
  'kapec … vispar vajadzig*',
  'vai ta … ir kartiba/normali',
  'vai velaties/gribat … sapratiet',
  'ko (lai) saka',
  'kas … atbildes par sekam',
  'varbut pietiek',
];

/** Words that ask for an act or a thing. */
export const pleas: readonly string[] = phrases(
  'ludzu | ludzam | ludzos | prasu | prasam | pieprasu | pieprasam | aicinu | aicinam',
);
/** „Vēlos saņemt izziņu”. */
export const wishes: readonly Cue[] = [
  'velos/veletos/velamies/gribu/gribetu/gribam … sanemt/pieprasit/dabut',
  'vai … varat/variet/varetu/vari … sutit/nosutit/atsutit/iedot/izsniegt/pievienot/salabot/novakt/uzlikt/nomainit/parbaudit/palidzet/iztirit/atbraukt',
];
/** „Lūdzu informāciju par …”. */
export const wanted: readonly string[] = phrases(
  'informaciju | izzinu | atlauju | skaidrojumu | kopiju | palidzibu | atlaidi | tiksanos',
);
/** Verbs of telling, by their beginnings. */
export const telling: readonly string[] = phrases(
  'pateik | pasak | sakiet | paskaidr | izskaidr | skaidr | pastast | inform | pazino | norad | precize | noskaidr | apstiprin | sniegt | sniedz',
);
export const sending: readonly string[] = phrases(
  'nosut | atsut | parsut | iesut | izsut | sutit | sutiet | pievieno | iedo | izsnie | dodiet | noformet | sagatavo',
);
/** Asked in a wish about the form of the answer, or out of politeness. */
export const idle: readonly string[] = phrases(`
  atbild | piezvan | zvan | sazin | atrakst | rakst | skat | apskat | nem | piedod | atvain | sapras | saprot | nedom | uztver |
  esiet | bus | neaizmirst | izmantot | lasit | paldies
`);
/** Words that end in -t and are no verbs. */
export const noVerbs: readonly string[] = phrases(
  'rit | tulit | pat | bet | seit | tapat | sogad | turpat | parit | prom | labprat | loti | varat | variet | klat',
);

/** Begin a clause behind a comma that says something new, no part of the request. */
export const tails: readonly string[] = phrases(`
  jo | citadi | citadak | savadak | jau | tapec | tadel | bet | es | mes | man | mums | vins | vina | vini | paldies | gaidu | gaidisim |
  tas | ta | sis | si | kaut | esmu | esam | neesmu | neesam | nav | ir
`);

/** Too general to show what a question is about. */
export const generalStems: readonly string[] = phrases(`
  vispar | beidzot | tagad | sobrid | joprojam | varbut | viss | visu | visi | visas | vins | vina | vinai | vinam | musu | mums | jums | jusu |
  kaut | ludzu | ludzam | pasak | pateik | zinat | uzzin | noskai | inform | paskai | norad | gribet | gribu |
  velos | velet | vajag | vajadz | var | varu | varam | varat | variet | vares | drikst | bus | butu | esam | esmu | ari | atkal | vel | labak |
  viet | reiz | laik | dien | gad | atbild | jautaj | pasval | novad | adaz | turpma | drizum | steidz | uzreiz | cilvek | lietas | lietu |
  dokume | iesnie | vestul | ludzam | speci | jusu | savu | savas | manu | mana | manas | manam | nekad | vienm | viena | vienu | vienam |
  tikai | jabut | jadar | darit | dara | notiek | pasi | pats | pasa | pirms | pec | bez | paldie | pienem | nosut | atsut | izsnie | pasaki | sakiet |
  sadu | tadu | tads | tada | sada | cits | citu | citi | daudz | cits | liels | lielu | caur | ludzos | iespej
`);
