import { commaBet } from './comma-bet';
import { commaCik } from './comma-cik';
import { commaJa } from './comma-ja';
import { commaJo } from './comma-jo';
import { commaKa } from './comma-ka';
import { commaKaAri } from './comma-ka-ari';
import { commaKad } from './comma-kad';
import { commaKamer } from './comma-kamer';
import { commaKapec } from './comma-kapec';
import { commaKas } from './comma-kas';
import { commaKur } from './comma-kur';
import { commaKurs } from './comma-kurs';
import { commaLai } from './comma-lai';
import { commaLaiGan } from './comma-lai-gan';
import type { Rule } from './rule';

/** 9.5: punctuation and mechanics. */
export const punctuationRules: readonly Rule[] = [
  commaKa,
  commaJo,
  commaKas,
  commaKad,
  commaLai,
  commaKur,
  commaJa,
  commaKamer,
  commaKaAri,
  commaBet,
  commaLaiGan,
  commaKapec,
  commaKurs,
  commaCik,
];
