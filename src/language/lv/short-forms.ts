import type { Wording } from '../wording';

/** Abbreviations of the trade and what they stand for (research B.3). */
export const fullNames: Readonly<Record<string, string>> = {
  APL: 'Administratīvā procesa likums',
  ATD: 'Autotransporta direkcija',
  BIS: 'Būvniecības informācijas sistēma',
  BVKB: 'Būvniecības valsts kontroles birojs',
  DAP: 'Dabas aizsardzības pārvalde',
  DP: 'detālplānojums',
  IZM: 'Izglītības un zinātnes ministrija',
  KAC: 'klientu apkalpošanas centrs',
  LM: 'Labklājības ministrija',
  LVC: 'Latvijas Valsts ceļi',
  LVĢMC: 'Latvijas Vides, ģeoloģijas un meteoroloģijas centrs',
  NĪN: 'nekustamā īpašuma nodoklis',
  NVA: 'Nodarbinātības valsts aģentūra',
  PII: 'pirmsskolas izglītības iestāde, bērnudārzs',
  PMLP: 'Pilsonības un migrācijas lietu pārvalde',
  PSD: 'pašvaldības sociālais dienests',
  SAC: 'sociālās aprūpes centrs',
  SN: 'saistošie noteikumi',
  SPKC: 'Slimību profilakses un kontroles centrs',
  TIAN: 'teritorijas izmantošanas un apbūves noteikumi',
  UR: 'Uzņēmumu reģistrs',
  VARAM: 'Viedās administrācijas un reģionālās attīstības ministrija',
  VPM: 'vienotais platību maksājums',
  VPVKAC: 'Valsts un pašvaldības vienotais klientu apkalpošanas centrs',
  VSAA: 'Valsts sociālās apdrošināšanas aģentūra',
  VVD: 'Valsts vides dienests',
  VVKAC: 'Valsts vienotais klientu apkalpošanas centrs',
  VZD: 'Valsts zemes dienests',
  ZM: 'Zemkopības ministrija',
  ĀND: 'Ādažu novada dome',
  ĀNP: 'Ādažu novada pašvaldība',
};

/** Abbreviations that everybody reads without help. */
export const wellKnown: ReadonlySet<string> = new Set(
  'VID CSDD LR ES EK ASV ANO NATO EUR USD SIA AS IK ZS BO VAS VSIA PSIA LV PVN IBAN PDF SMS MMS ID IT TV QR GPS USB CD DVD VIP WC TEV JPG PNG CSV XML HTML URL WWW HTTP HTTPS WIFI LED DNS RUS ENG'.split(
    ' ',
  ),
);

/** Words before a proper name in capitals. */
export const beforeNames: ReadonlySet<string> = new Set('SIA AS VAS IK ZS BO PSIA VSIA'.split(' '));

/** Short forms with stops that are written out in running text. */
export const writtenOut: readonly Wording[] = [
  { phrase: 'š.g.', plain: 'šā gada' },
  { phrase: 'p.g.', plain: 'pagājušā gada' },
  { phrase: 't.sk.', plain: 'tostarp' },
  { phrase: 't.i.', plain: 'tas ir' },
  { phrase: 'piem.', plain: 'piemēram' },
  { phrase: 'MK [#/noteikum*/noteikumu]', plain: 'Ministru kabineta' },
  { phrase: 'MK [nr.]', plain: 'Ministru kabineta' },
  { phrase: 'MKN [#/nr.]', plain: 'Ministru kabineta noteikumi' },
  { phrase: '[#] Ls/euro', plain: 'eiro' },
];
