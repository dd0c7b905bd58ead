import type { Cue } from '../cues';

/** What a client is pointed to and would have to search for without a link (9.2; research/latvian A.2). */

/** A legal act named exactly: by article or number. */
export const acts: readonly Cue[] = [
  'likuma/civillikuma/kriminallikuma/kodeksa/satversmes … … … # … pant*/punkt*/dal*',
  'ministru kabineta … … noteikum* … nr/nr.',
  'ministru kabineta noteikum*',
  'mk … … noteikum* … nr/nr.',
  'mk noteikum*',
  'saistos* noteikum* … nr/nr.',
  'noteikum* nr/nr.',
];

/** A legal act, when its title follows in quotation marks. */
export const titledActs: readonly Cue[] = [
  'likums/likuma/likumu/likumam/likumi',
  'noteikumi/noteikumu/noteikumos/noteikumiem',
];

/** A legal act named by its title alone. */
export const actTitles: readonly Cue[] = [
  'likums/likuma/likumi … nosaka/paredz/prasa/aizliedz/atlauj/noteikts/noteikta/teikts',
  'nosaka/paredz/prasa/aizliedz/atlauj … likums',
  'saskana ar/pamatojoties/atbilstosi … … likumu/likumam/likuma',
  'saistos* noteikum*',
];

/** An act spoken of again, an act of data protection in a footer, a prescribed appeal clause: no link is missed there. */
export const otherActs: readonly Cue[] = [
  'pasa/pasu/pasos/pasi/pasiem/si/so/sis/sie/siem/sajos/minet*/ieprieksminet*/noradit*/tie/tajos … likum*/noteikum*',
  'datu aizsardzib*/apstrad*/regul*',
  'apstrid*/parsudz*',
];

/** A form that the client fills in. */
export const forms: readonly Cue[] = [
  'veidlap*',
  'anket*',
  'iesnieguma/pieteikuma/deklaracijas/atskaites/liguma paraug*/forma/formu/formas/formai/sablon*/veidn*',
];

/** A form that the client has already, or that is not the client's. */
export const otherForms: readonly Cue[] = [
  'aizpildit* … veidlap*/anket*/form*',
  'sanem*/jusu/iesniegt*/atsutit*/parakstit* … veidlap*/anket*/form*',
  'nosutisu/nosutisim/atsutisu/atsutisim/iedosim/izsniegsim/sagatavosim/sagatavosu … veidlap*/anket*/form*',
  'veidlap*/anket*/form* … sanem*/nosutisu/nosutisim/iedosim/izsniegsim',
  'veidlap*/anket*/form* nav',
  'pielikum*/pievienoju/pievienojam/pievienota/pievienotas/nosutu/nosutam/sutu/sutam … veidlap*/anket*/form*/paraug*',
  'veidlap*/anket*/form*/paraug* … pielikum*/pievienoju/pievienojam/pievienota/pievienotas/nosutu/nosutam/sutu/sutam',
];

/** An e-service by its own word. */
export const services: readonly Cue[] = ['e-pakalpojum*/epakalpojum*', 'elektronisk* pakalpojum*'];

/** Words that name an e-service when its title follows in quotation marks. */
export const titledServices: readonly Cue[] = ['pakalpojuma/pakalpojumu/pakalpojums/pakalpojumam/pakalpojumos'];

/** A page somewhere on the web that the client is sent to. */
export const pages: readonly Cue[] = [
  'majaslapa/majaslapas/majas-lapa',
  'majas lapa/lapas',
  'timeklvietne/timeklvietnes',
  'interneta/timekla vietne/vietnes/lapa/lapas',
  'pasvaldibas/novada/musu/skolas/domes/iestades vietne',
];

export const portals: readonly Cue[] = [
  'portala',
  'ievietot*/publicet*/pieejam*/atrodam*/lejupieladejam* … eis/bis',
  'ievietot*/publicet*/pieejam*/atrodam* … iepirkumu/buvniecibas (informacijas) sistema',
];

/** „Sarakstu skatīt šeit:” with nothing behind it. */
export const pointers: readonly Cue[] = [
  'skat./skat/skatit/skatiet/skatieties/apskatit/apskatams/apskatama/lasit/lasiet/pieejams/pieejama/pieejami … seit',
  'atradisiet/atrodams/atrodama/uzzinasiet/aizpildiet/piesakieties/pieteikties/lejupieladet/lejupieladejiet … seit',
  'spiediet/klikskiniet/noklikskiniet … seit',
  'saja saite',
];

/** The municipality will put it there, or speaks about the page itself. */
export const otherPages: readonly Cue[] = [
  'ievietosim/publicesim/izliksim/atjaunosim/labosim/izlabosim/ieliksim/papildinasim/pazinosim/zinosim/informesim',
  'tiks … publicet*/ievietot*/izlikt*/atjaunot*/papildinat*',
  'nedarbojas/nedarbojusies/kluda/kludu/traucejum*',
];
