import { cuesByLanguage, type Word } from '../../language/cues';
import * as en from '../../language/en/reference';
import { hasDiacritics } from '../../language/letters';
import * as lv from '../../language/lv/reference';
import * as ru from '../../language/ru/reference';
import type { Range } from '../../mail/mail';
import type { Letter } from '../letter/letter';
import { sentencesWithin, wordsWithin } from '../letter/letter-words';
import { clientTopic, generalStems, topicStems, topicsMeet } from '../letter/topic';
import { rule } from '../rule';
import { introductionFixes } from './introduction-fix';

const pointers = cuesByLanguage({ lv: lv.pointers, en: en.pointers, ru: ru.pointers });
const goodbyes = cuesByLanguage({ lv: lv.goodbyes, en: en.goodbyes, ru: ru.goodbyes });
const clientActs = cuesByLanguage({ lv: lv.clientActs, en: en.clientActs, ru: ru.clientActs });
const answers = cuesByLanguage({ lv: lv.answers, en: en.answers, ru: ru.answers });
const personal = cuesByLanguage({ lv: lv.personal, en: en.personal, ru: ru.personal });
const settled = cuesByLanguage({ lv: lv.settled, en: en.settled, ru: ru.settled });

const EXAMPLES = {
  lv: 'Paldies par Jūsu 12. marta e-pastu!',
  en: 'Thank you for your e-mail of 12 March',
  ru: 'Благодарим за Ваше письмо от 12 марта',
};

/**
 * 9.1: a short introduction that refers to the client's request or to earlier contact. Judged leniently, since readers differ
 * where the reference is only implied (research/natural-drafts): an answer („Jā, …”), or the client's own subject spoken of as
 * the client's or ours, is one. Thanks in the last paragraph and the subject line are none. A new mail answers nobody; a reply of two or three lines gets a hint.
 */
export const referenceMissing = rule({
  id: 'reference-missing',
  check: 'reference',
  severity: 'warning',
  messages: ['referenceMissing'],
  options: {
    hintFrom: { type: 'integer', default: 13, minimum: 1, maximum: 200 },
    warningFrom: { type: 'integer', default: 26, minimum: 1, maximum: 200 },
  },
  *examine(letter, { hintFrom, warningFrom }) {
    if (letter.kind !== 'reply' || letter.wordCount < hintFrom) return;
    if (refers(letter)) return;
    const values = { language: letter.language, example: EXAMPLES[letter.language] };
    const finding = { message: 'referenceMissing', values, zone: 'message', start: 0, end: 0 } as const;
    const fixes = introductionFixes(letter);
    yield letter.wordCount < warningFrom ? { ...finding, fixes, severity: 'hint' } : { ...finding, fixes };
  },
});

function refers(letter: Letter): boolean {
  const range = introduction(letter);
  const words: Word[] = [];
  for (const sentence of sentencesWithin(letter, range)) {
    if (!goodbyes[letter.language].in(sentence)) words.push(...sentence);
  }
  if (words.length === 0) return false;
  if (pointers[letter.language].in(words) || clientActs[letter.language].in(words)) return true;
  if (answers[letter.language].atStart(words) > 0) return true;
  if (letter.language === 'lv' && words.some(({ start, end }) => isSecondPersonPast(letter, start, end))) return true;
  return speaksOfTheMatter(letter, range);
}

/** The first sentences, without a last paragraph of thanks that a short letter brings near. */
function introduction(letter: Letter): Range {
  const { introduction, body } = letter.parts;
  const lines = letter.mail.author.lines.filter(({ start, end }) => start < body.end && end > body.start);
  const last = lines[lines.length - 1];
  const goodbye = last && lines.length > 1 && last.start > introduction.start && last.start < introduction.end;
  return goodbye ? { start: introduction.start, end: last.start } : introduction;
}

/** „rakstījāt”, „interesējāties”: past tense has a long ā („runājat” is the present); a draft without diacritics shows no difference. */
function isSecondPersonPast(letter: Letter, start: number, end: number): boolean {
  const word = letter.text.slice(start, end).toLowerCase();
  return word.length > 5 && (/jāt(ies)?$/.test(word) || (isTypedWithout(letter) && /jat(ies)?$/.test(word)));
}

/** The beginning of a letter shows whether it was typed without diacritics. */
function isTypedWithout(letter: Letter): boolean {
  return !hasDiacritics(letter.text.slice(0, 300));
}

/** The client's own subject, spoken of in the first or second person or as a matter that was looked into. */
function speaksOfTheMatter(letter: Letter, range: Range): boolean {
  const words = wordsWithin(letter, range);
  const isPersonal =
    personal[letter.language].in(words.filter((word, index) => !isInstructed(word, words[index + 1]))) ||
    settled[letter.language].in(words) ||
    words.some(({ start, end }) => isOurAct(letter.text.slice(start, end)));
  return (
    isPersonal &&
    topicsMeet(
      topicStems(letter.text.slice(range.start, range.end), generalStems[letter.language]),
      clientTopic(letter),
    )
  );
}

/** „Jums jāiesniedz”: an instruction is as good for anybody else. */
function isInstructed({ folded }: Word, next: Word | undefined): boolean {
  return (
    (folded === 'jums' || folded === 'tev') &&
    next !== undefined &&
    next.folded.length > 5 &&
    /^ja[^u]/.test(next.folded)
  );
}

/** „salabosim”, „nosūtījām”: first person plural of future and past; the present („informējam”) tells nothing. */
function isOurAct(word: string): boolean {
  return word.length > 5 && /(sim|simies|jām|jāmies)$/.test(word);
}
