import type {
  findings as latvian,
  paneOnly as latvianPaneOnly,
  rules as latvianRules,
} from '../../lv/findings/closing';
import type { Translation } from '../../translation';

/** How a summary begins in the letter's language. */
function summaryBeginning(language: string): string {
  return language === 'en' ? 'In short: …' : language === 'ru' ? 'Итак, …' : 'Tātad …';
}

export const findings: Translation<typeof latvian> = {
  nextStepsMissing:
    'The letter does not say what happens next. Say what the municipality or the client will do, or that nothing more is needed.',
  apologyMissing:
    'The letter mentions a mistake, a delay or trouble, but has no word of apology. One sentence is enough.',
  apologyToClient:
    'The client writes about a delay, a mistake or an earlier message, but the letter has no word of apology or thanks. One sentence is enough.',
  thanksForReport: 'The client reported damage or a nuisance. Perhaps thank them for telling you at the end?',
  thanksMissing: 'The client gave information or documents. Perhaps say thank you at the end?',
  courtesyMissing: 'The letter has no word of thanks. Perhaps thank the client for the question at the end?',
};

export const paneOnly: Translation<typeof latvianPaneOnly> = {
  summaryMissing: ({ words, language }) =>
    `The letter has ${words} words but no summary. Repeat the main message in one sentence at the end, for example “${summaryBeginning(language)}”.`,
  deadlineMissing: 'The promise has no date. Say when the client can expect the result, for example “by 15 May”.',
};

export const rules: Translation<typeof latvianRules> = {
  'summary-missing': {
    title: 'Summary',
    why: 'After a long letter the client remembers the last sentence; it should hold the main message.',
  },
  'next-steps-missing': {
    title: 'Next steps',
    why: 'The client knows whether to act, and does not have to write again to find out.',
  },
  'deadline-missing': {
    title: 'Date',
    why: 'A date lets the client plan and know when a reminder is in place.',
  },
  'courtesy-missing': {
    title: 'Thanks or apology',
    why: 'One warm sentence shows the client that someone listened.',
  },
};
