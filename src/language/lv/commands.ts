import type { Cue } from '../cues';

/** Wording that reproaches or orders the client about (5.1; standard 5.1.5, 6.6). */
export const commands: readonly Cue[] = [
  'jums/tev vajadzeja/bija/butu … japalasa/jazina/jaizlasa/jasaprot/jadoma/vajadzejis/zinat',
  'jums vajadzeja',
  'jus/tu neesat/neesi … izlasij*/izlasis/izlasijusi/iepazin*/sapratis/sapratusi/iesnie*/pievienoj*',
  'jusu/tava vaina/kluda/nolaidiba/paviribas/paviriba/neuzmaniba/problema',
  'pats/pati/pasi vainig*/vaina',
  'vainojiet/vaino sevi',
  'pasam/pasai/pasiem (ir) jazina/jasaprot/jadoma/jalasa',
  'visiem … zinams/skaidrs',
  'cik reizu/reizes … jasaka/jaskaidro/jaraksta/javersas/jaatkarto',
  'ka jau … vairakkart/daudzkart/vairakas/atkartoti … skaidro*/rakst*/teic*/noradij*',
  'lasiet/izlasiet uzmanigi/uzmanigak/vispirms/beidzot',
  'uzmanigi/uzmanigak lasiet/izlasiet',
  'beidziet/pietiek/partrauciet rakstit/sudzeties/traucet/zvanit',
  'kategoriski aizliegts/pieprasu/pieprasam/iebilstam/noraidam',
  'pieprasu/pieprasam nekavejoties',
  'nekavejoties … samaksajiet/iesniedziet/noversiet/parstajiet',
  'jums ir pienakums',
  'nav mana/musu darisana/dala/problema/problemas',
  'vai tiesam nesaprotat/nevarat',
  'nav … saprotams … kapec jus',
];
