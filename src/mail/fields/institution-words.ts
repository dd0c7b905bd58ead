import { phrases } from '../phrases';

/**
 * Words that name an institution, in small letters (research/latvian.md A.4); `*` stands for any ending. 9.4 asks for the
 * institution: one of these says who writes, a mere unit (below) does not.
 */
export const INSTITUTION_WORDS: readonly string[] = phrases(
  'pašvaldīb*|pasvaldib*|dome|domes|pārvald*|administrācij*|centr*|aģentūr*|būvvald*|bāriņties*|dzimtsarakst*|polic*|' +
    'dienest*|bibliotēk*|muzej*|vidusskol*|pamatskol*|sākumskol*|skola|skolas|bērnudārz*|pii|iestād*|kultūras nam*|' +
    'tautas nam*|saieta nam*|ministrij*|universitāt*|koledž*|ģimnāzij*|sia|as|ik|vas|vsia|ps|biedrīb*|nodibinājum*|' +
    'inspekcij*|kancelej*|slimnīc*|institūt*|kapitālsabiedrīb*|uzņēmum*|baseins|stadion*|siltums|ūdens|p/a|p/i|psia|z/s|' +
    'ppii|kac|vpvkac|vvkac|nams|nama|klubs|kluba|komunālserviss*|serviss|internātskol*|augstskol*|arodskol*|licej*|' +
    'akadēmij*|tehnikum*|sporta hall|sporthall*|poliklīnik*|galerij*|ambulanc*|doktorāt*|patversm*|fonds|fonda|asociācij*|savienīb*|' +
    'apvienīb*|kooperatīv*|komunālsaimniecīb*|municipality|council|agency|board|ministry|school|library|museum|centre|' +
    'center|police|services|kindergarten|administration|authority|university|registry|самоуправлен*|дума|управлен*|' +
    'департамент*|центр*|агентств*|библиотек*|школ*|музей|полици*|служб*|администраци*|стройуправа',
);

/** Words that name a unit of an institution; together with the organisation's own name they name it too. */
export const UNIT_WORDS: readonly string[] = phrases(
  'nodaļ*|daļa|daļas|departament*|sektor*|biroj*|komisij*|lietvedīb*|grāmatvedīb*|arhīv*|padome|novada|department|' +
    'division|unit|office|section|отдел*',
);
