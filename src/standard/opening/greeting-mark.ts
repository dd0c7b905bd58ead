import { rule } from '../rule';

/**
 * A Latvian greeting on a line of its own ends with an exclamation mark (valodaskonsultacijas.lv 935; research/latvian A.1). The comma
 * is common in e-mails, so this is only a hint; a greeting that runs into its sentence is left alone.
 */
export const greetingMark = rule({
  id: 'greeting-mark',
  check: 'greeting',
  severity: 'hint',
  messages: ['greetingMark'],
  options: {},
  *examine(letter) {
    const { salutation } = letter.parts;
    if (letter.language !== 'lv' || !salutation || letter.text.charAt(salutation.end - 1) !== ',') return;
    const after = letter.text.charAt(salutation.end);
    if (after !== '\n' && after !== '') return;
    const line = letter.mail.author.lines.find(({ end }) => end === salutation.end);
    const start = Math.max(salutation.start, line?.start ?? 0);
    const replacement = `${letter.text.slice(start, salutation.end - 1)}!`;
    yield {
      message: 'greetingMark',
      zone: 'author',
      start,
      end: salutation.end,
      fixes: [{ action: 'replace', replacement }],
    };
  },
});
