import type { Wording } from '../wording';

/** Abbreviations of the trade and what they stand for (research B.3). */
export const fullNames: Readonly<Record<string, string>> = {
  APL: 'Administratīvā procesa likums',
  ATD: 'Autotransporta direkcija',
  ĀND: 'Ādažu novada dome',
  ĀNP: 'Ādažu novada pašvaldība',
  BIS: 'Būvniecības informācijas sistēma',
  BVKB: 'Būvniecības valsts kontroles birojs',
  CFLA: 'Centrālā finanšu un līgumu aģentūra',
  CSP: 'Centrālā statistikas pārvalde',
  CSN: 'Ceļu satiksmes noteikumi',
  CVK: 'Centrālā vēlēšanu komisija',
  DAP: 'Dabas aizsardzības pārvalde',
  DP: 'detālplānojums',
  DRN: 'dabas resursu nodoklis',
  DVI: 'Datu valsts inspekcija',
  EIS: 'Elektronisko iepirkumu sistēma',
  ERAF: 'Eiropas Reģionālās attīstības fonds',
  IIN: 'iedzīvotāju ienākuma nodoklis',
  IKVD: 'Izglītības kvalitātes valsts dienests',
  IUB: 'Iepirkumu uzraudzības birojs',
  IVN: 'ietekmes uz vidi novērtējums',
  IZM: 'Izglītības un zinātnes ministrija',
  ĪADT: 'īpaši aizsargājama dabas teritorija',
  KAC: 'klientu apkalpošanas centrs',
  LAD: 'Lauku atbalsta dienests',
  LBN: 'Latvijas būvnormatīvs',
  LĢIA: 'Latvijas Ģeotelpiskās informācijas aģentūra',
  LM: 'Labklājības ministrija',
  LPS: 'Latvijas Pašvaldību savienība',
  LVAF: 'Latvijas vides aizsardzības fonds',
  LVC: 'Latvijas Valsts ceļi',
  LVĢMC: 'Latvijas Vides, ģeoloģijas un meteoroloģijas centrs',
  LVM: 'Latvijas valsts meži',
  NĪN: 'nekustamā īpašuma nodoklis',
  NKMP: 'Nacionālā kultūras mantojuma pārvalde',
  NMPD: 'Neatliekamās medicīniskās palīdzības dienests',
  NVA: 'Nodarbinātības valsts aģentūra',
  PMK: 'pedagoģiski medicīniskā komisija',
  PII: 'pirmsskolas izglītības iestāde, bērnudārzs',
  PMLP: 'Pilsonības un migrācijas lietu pārvalde',
  PPII: 'privātā pirmsskolas izglītības iestāde',
  PSD: 'pašvaldības sociālais dienests',
  PTAC: 'Patērētāju tiesību aizsardzības centrs',
  PVD: 'Pārtikas un veterinārais dienests',
  RPR: 'Rīgas plānošanas reģions',
  SAC: 'sociālās aprūpes centrs',
  SN: 'saistošie noteikumi',
  SPRK: 'Sabiedrisko pakalpojumu regulēšanas komisija',
  SPKC: 'Slimību profilakses un kontroles centrs',
  TIAN: 'teritorijas izmantošanas un apbūves noteikumi',
  UR: 'Uzņēmumu reģistrs',
  VAAD: 'Valsts augu aizsardzības dienests',
  VARAM: 'Viedās administrācijas un reģionālās attīstības ministrija',
  VIIS: 'Valsts izglītības informācijas sistēma',
  VDEĀVK: 'Veselības un darbspēju ekspertīzes ārstu valsts komisija',
  VDI: 'Valsts darba inspekcija',
  VMD: 'Valsts meža dienests',
  VPM: 'vienotais platību maksājums',
  VPVKAC: 'Valsts un pašvaldības vienotais klientu apkalpošanas centrs',
  VSAA: 'Valsts sociālās apdrošināšanas aģentūra',
  VUGD: 'Valsts ugunsdzēsības un glābšanas dienests',
  VVD: 'Valsts vides dienests',
  VVKAC: 'Valsts vienotais klientu apkalpošanas centrs',
  VZD: 'Valsts zemes dienests',
  ZM: 'Zemkopības ministrija',
};

/** Of these, the ones that most people have met in the press: their full name is offered, but they do not make a letter hard to read. */
export const knownFromPress: ReadonlySet<string> = new Set('CSP CVK DVI EIS IIN IUB LPS PTAC VDI'.split(' '));

/** Abbreviations that everybody reads without help. */
export const wellKnown: ReadonlySet<string> = new Set(
  'VID CSDD LR ES EK ASV ANO NATO EUR USD SIA AS IK ZS BO VAS VSIA PSIA LV PVN IBAN PDF SMS MMS ID IT TV QR GPS USB CD DVD VIP WC TEV JPG PNG DOC DOCX XLS XLSX ZIP DWG DXF SHP GIF EDOC ASICE CSV XML HTML URL WWW HTTP HTTPS WIFI LED DNS RUS ENG'.split(
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
];
