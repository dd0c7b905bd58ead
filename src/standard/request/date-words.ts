import type { Word } from '../../language/cues';

const WEEKDAY = /^(?:pirmdien|otrdien|tresdien|ceturtdien|piektdien|sestdien|svetdien)/;
const MONTH = /^(?:janvar|februar|marta?$|april|maij|junij|julij|august|septembr|oktobr|novembr|decembr)/;
const FREE = /^(?:briv|nebriv|aiznem|rezerv|iznomat|aizpild)/;
const OCCASION = /^(?:datum|dien|laik|vakar|menes|nedel|sestdien|brivdien)/;
const POINTING = /^(?:saj|taj|sis|tas|so|to|izvele|jusu|mine)/;
const STEM = 5;

/** Does the word, folded, name a month in any case? */
export function isMonth(folded: string): boolean {
  return MONTH.test(folded);
}

/** Does the word name a month or a day of the week? */
export function isDateWord({ folded }: Word): boolean {
  return WEEKDAY.test(folded) || MONTH.test(folded);
}

/** The month or weekday that was asked about, „tajā vakarā”, „Jūsu izvēlētajā laikā”, or whether something is free. */
export function meetsDate(asked: readonly Word[], words: readonly Word[]): boolean {
  const dates = asked.filter(isDateWord).map(({ folded }) => folded.slice(0, STEM));
  return words.some(({ folded }, index) => {
    if (dates.includes(folded.slice(0, STEM)) || FREE.test(folded)) return true;
    return OCCASION.test(folded) && POINTING.test(words[index - 1]?.folded ?? '');
  });
}
