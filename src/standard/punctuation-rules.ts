import { abbreviationStop } from './abbreviation-stop';
import { clockColon } from './clock-colon';
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
import { commaKo } from './comma-ko';
import { commaKur } from './comma-kur';
import { commaKurs } from './comma-kurs';
import { commaLai } from './comma-lai';
import { commaLaiGan } from './comma-lai-gan';
import { commaUn } from './comma-un';
import { commaVai } from './comma-vai';
import { dateSpacing } from './date-spacing';
import { decimalPoint } from './decimal-point';
import { dictatedPunctuation } from './dictated-punctuation';
import { doubleMark } from './double-mark';
import { doubleSpace } from './double-space';
import { greetingComma } from './greeting-comma';
import { needlessComma } from './needless-comma';
import { openingClauseComma } from './opening-clause-comma';
import { parentheticalComma } from './parenthetical-comma';
import { participleComma } from './participle-comma';
import { pleaseComma } from './please-comma';
import { possiblyComma } from './possibly-comma';
import type { Rule } from './rule';
import { sentenceCapital } from './sentence-capital';
import { signOffComma } from './sign-off-comma';
import { spaceAfterMark } from './space-after-mark';
import { spaceBeforeMark } from './space-before-mark';
import { unbalancedQuotes } from './unbalanced-quotes';
import { usage } from './usage';

/** 9.5: punctuation, mechanics and usage. */
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
  commaKo,
  commaCik,
  commaVai,
  commaUn,
  participleComma,
  openingClauseComma,
  pleaseComma,
  parentheticalComma,
  possiblyComma,
  greetingComma,
  signOffComma,
  needlessComma,
  spaceBeforeMark,
  spaceAfterMark,
  doubleSpace,
  doubleMark,
  sentenceCapital,
  dateSpacing,
  clockColon,
  decimalPoint,
  abbreviationStop,
  unbalancedQuotes,
  dictatedPunctuation,
  usage,
];
