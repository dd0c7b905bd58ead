import type { Cue } from '../cues';

/** Wording that reproaches or orders the client about (5.1; standard 5.1.5, 6.6). */
export const commands: readonly Cue[] = [
  'jums|tev vajadzeja|bija|butu ..2 japalasa|jazina|jaizlasa|jasaprot|jadoma|vajadzejis|zinat',
  'jums vajadzeja',
  'jus|tu neesat|neesi ..3 izlasij*|izlasis|izlasijusi|iepazin*|sapratis|sapratusi|iesnie*|pievienoj*',
  'jusu|tava vaina|kluda|nolaidiba|paviribas|paviriba|neuzmaniba|problema',
  'pats|pati|pasi vainig*|vaina',
  'vainojiet|vaino sevi',
  'pasam|pasai|pasiem ir? jazina|jasaprot|jadoma|jalasa',
  'visiem ..2 zinams|skaidrs',
  'cik reizu|reizes ..4 jasaka|jaskaidro|jaraksta|javersas|jaatkarto',
  'ka jau ..3 vairakkart|daudzkart|vairakas|atkartoti ..2 skaidro*|rakst*|teic*|noradij*',
  'lasiet|izlasiet uzmanigi|uzmanigak|vispirms|beidzot',
  'uzmanigi|uzmanigak lasiet|izlasiet',
  'beidziet|pietiek|partrauciet rakstit|sudzeties|traucet|zvanit',
  'kategoriski aizliegts|pieprasu|pieprasam|iebilstam|noraidam',
  'pieprasu|pieprasam nekavejoties',
  'nekavejoties ..2 samaksajiet|iesniedziet|noversiet|parstajiet',
  'jums ir pienakums',
  'nav mana|musu darisana|dala|problema|problemas',
  'vai tiesam nesaprotat|nevarat',
  'nav ..2 saprotams ..2 kapec jus',
];
