import type { Cue } from '../cues';

/** The writer says that something is attached (9.2; research/latvian A.2). */
export const promises: readonly Cue[] = [
  'pievienoju/pievienojam',
  'pielikuma/pielikumos',
  'skat./skatit/skatiet/skatieties/skat/apskatiet/aplukojiet/izlasiet … pielikum*/pievienot*',
  'dokument*/fail*/plan*/rekin*/veidlap*/anket*/kart*/shem*/tam*/grafik*/kopij*/foto*/lemum*/akt*/projekt* … pievienots/pievienota/pievienoti/pievienotas',
  'izzin*/protokol*/ligum*/rasejum*/pilnvar*/vienosan*/pazinojum*/tabul*/formular*/atzinum*/sarakst* … pievienots/pievienota/pievienoti/pievienotas',
  'e-pastam/epastam/vestulei … pievienots/pievienota/pievienoti/pievienotas',
  'pievienotaja/pievienotajos/pievienotajas … dokument*/fail*/plan*/kart*/shem*/tabul*/vestul*/pielikum*/projekt*/ligum*',
];

/** More than one is promised. */
export const severalAttachments: readonly Cue[] = ['pielikumos'];

/** „Sūtu … plānu”: a verb of sending and, before any preposition, the thing that is sent. */
export const sendingVerbs: readonly Cue[] = ['nosutu/nosutam/sutu/sutam/parsutu/parsutam'];

export const sentThings: readonly Cue[] = [
  'fail*/dokument*/rekin*/planu/planus/veidlap*/anket*/karti/kartes/shem*/tami/tames/grafik*/kopij*/foto*/lemum*',
  'aktu/aktus/projekt*/izzin*/protokol*/ligum*/rasejum*/pilnvar*/vienosan*/tabul*/formular*/atzinum*/sarakst*/nolikum*',
];

/** Behind these the sentence says what the thing is about, not what is sent. */
export const prepositions: readonly string[] = ['par', 'ar', 'no', 'uz', 'pec', 'pie', 'saskana'];

/** Words close by that show another attachment: the client's own, an act's annex, a person taken into copy, a link. */
export const otherAttachments: readonly Cue[] = [
  'jusu/tava/tavs … pievienot*/pielikum*',
  'jusu … iesniegumam/pieteikumam/vestulei/e-pastam',
  'noteikumu/likuma/ligumam/liguma/lemuma/standarta/nolikuma/vienosanas/plana/direktivas/regulas … pielikum*',
  'pirmaja/otraja/tresaja/ceturtaja/piektaja pielikum*',
  'pievienoju/pievienojam … … kopija/cc/sarakste/sarakstei/grupai/grupa/kalendaram/rindai',
  'sarakste/sarakstei/kopija/grupai/grupa … pievienoju/pievienojam',
  'japievieno/pievienojiet/pievienot/pievienosiet',
  'pievienoju/pievienojam … … saiti/saites/linku/linkus/adresi',
  'saite/saiti/links/saites … pielikum*',
  'ja pielikum*',
  'bez pielikum*',
];
