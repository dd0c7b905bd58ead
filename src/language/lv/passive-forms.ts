import { lower } from '../letters';

/** Forms that a passive is made of, by their shape alone. */

const AUXILIARIES = new Set(
  'tiek tika tiks tiktu tikt tieku tiekam tiekat tiku tikām tikāt tikšu tiksim tiksiet ticis tikusi tikušas tiekot'.split(
    ' ',
  ),
);

/** Forms of `tikt` that make a passive, negated ones too. */
export function isPassiveAuxiliary(word: string): boolean {
  const small = lower(word);
  return AUXILIARIES.has(small) || (small.startsWith('ne') && AUXILIARIES.has(small.slice(2)));
}

const NO_PARTICIPLE = new Set(
  'lietas lieta krasts krasti daļēji puse rīts pilsēta pilsētas valsts bērns skats skati fakts fakti projekts projekti objekts objekti akts akta akti pants pats pati pašas konts konti raksts raksti darba pasta kārta kārtas vieta vietas nauda tiesa tiesas sēta karte nakts dokumenti pirmais saimnieki'.split(
    ' ',
  ),
);

/**
 * `saņemts`, `izskatīta`, `nosūtīti`, `pārbaudītas`: may be a past passive participle in the nominative. By the ending alone every second
 * such word is a noun, so this means something only near a form of `tikt` (`passives.ts`).
 */
export function isPassiveParticiple(word: string): boolean {
  const small = lower(word);
  return small.length >= 4 && /t(?:s|a|i|as)$/.test(small) && !NO_PARTICIPLE.has(small);
}

const PREFIX = /^(?:ne)?(?:aiz|ap|at|ie|iz|no|pa|pār|pie|sa|uz)/;
const UNPREFIXED =
  /^(?:ne)?(?:veikt|sākt|likt|liegt|lūgt|labot|mainīt|grozīt|sūtīt|rīkot|plānot|dots|dota|doti|dotas)|.{3,}(?:ēt|ināt)(?:s|a|i|as)$/;
const NOUN_LIKE_PARTICIPLE = /(?:rakst|kārt|planēt|diēt|poēt)(?:s|a|i|as)$/;

/** A past passive participle that its prefix or its suffix shows where no auxiliary stands near: `nosūtīts`, `reģistrētas`. */
export function isPrefixedParticiple(word: string): boolean {
  const small = lower(word);
  if (small !== word || small.length < 5 || !/(?:[āēīo]t|[kgmrpz]t|dot)(?:s|a|i|as)$/.test(small)) return false;
  return (PREFIX.test(small) || UNPREFIXED.test(small)) && !NOUN_LIKE_PARTICIPLE.test(small);
}
