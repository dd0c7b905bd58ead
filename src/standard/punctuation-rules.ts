import { abbreviationStop } from './punctuation/abbreviation-stop';
import { answerComma } from './punctuation/answer-comma';
import { clockColon } from './punctuation/clock-colon';
import { commaBet } from './punctuation/comma-bet';
import { commaCik } from './punctuation/comma-cik';
import { commaJa } from './punctuation/comma-ja';
import { commaJo } from './punctuation/comma-jo';
import { commaKa } from './punctuation/comma-ka';
import { commaKaAri } from './punctuation/comma-ka-ari';
import { commaKad } from './punctuation/comma-kad';
import { commaKamer } from './punctuation/comma-kamer';
import { commaKapec } from './punctuation/comma-kapec';
import { commaKas } from './punctuation/comma-kas';
import { commaKo } from './punctuation/comma-ko';
import { commaKur } from './punctuation/comma-kur';
import { commaKurs } from './punctuation/comma-kurs';
import { commaLai } from './punctuation/comma-lai';
import { commaLaiGan } from './punctuation/comma-lai-gan';
import { commaNevis } from './punctuation/comma-nevis';
import { commaUn } from './punctuation/comma-un';
import { commaVai } from './punctuation/comma-vai';
import { dateComma } from './punctuation/date-comma';
import { dateSpacing } from './punctuation/date-spacing';
import { decimalPoint } from './punctuation/decimal-point';
import { dictatedPunctuation } from './punctuation/dictated-punctuation';
import { doubleMark } from './punctuation/double-mark';
import { doubleSpace } from './punctuation/double-space';
import { greetingComma } from './punctuation/greeting-comma';
import { needlessComma } from './punctuation/needless-comma';
import { openingClauseComma } from './punctuation/opening-clause-comma';
import { parentheticalComma } from './punctuation/parenthetical-comma';
import { participleComma } from './punctuation/participle-comma';
import { pleaseComma } from './punctuation/please-comma';
import { possiblyComma } from './punctuation/possibly-comma';
import { sentenceCapital } from './punctuation/sentence-capital';
import { signOffComma } from './punctuation/sign-off-comma';
import { spaceAfterMark } from './punctuation/space-after-mark';
import { spaceBeforeMark } from './punctuation/space-before-mark';
import { unbalancedQuotes } from './punctuation/unbalanced-quotes';
import type { Rule } from './rule';
import { usage } from './spelling/usage';

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
  commaNevis,
  commaUn,
  answerComma,
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
  dateComma,
  dateSpacing,
  clockColon,
  decimalPoint,
  abbreviationStop,
  unbalancedQuotes,
  dictatedPunctuation,
  usage,
];
