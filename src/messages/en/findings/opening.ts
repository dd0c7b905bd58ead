import type {
  findings as latvian,
  paneOnly as latvianPaneOnly,
  rules as latvianRules,
} from '../../lv/findings/opening';
import type { Translation } from '../../translation';

/** Said only where the letter is not in Latvian. */
function inLanguage(language: string): string {
  return language === 'en' ? ' in English' : language === 'ru' ? ' in Russian' : '';
}

export const findings: Translation<typeof latvian> = {
  greetingMissing: ({ language, example }) =>
    `The letter has no salutation. Begin with a greeting${inLanguage(language)}, for example “${example}”.`,
  greetingName: ({ name }) =>
    `The name in the greeting, “${name}”, does not appear in the correspondence. Is this the right client?`,
  referenceMissing: ({ language, example }) =>
    `The introduction does not refer to the client’s question or to earlier contact. One sentence${inLanguage(language)} is enough, for example “${example}”.`,
};

export const paneOnly: Translation<typeof latvianPaneOnly> = {
  greetingMark: 'In Latvian a greeting ends with an exclamation mark, for example “Labdien, Kalniņas kundze!”.',
  greetingVocative: ({ vocative, name }) => `In a greeting the usual form is “${vocative}”, not “${name}”.`,
  answerInSubject:
    'The answer seems to stand in the subject but not in the letter. Write it in the text too: clients may overlook the subject.',
};

export const rules: Translation<typeof latvianRules> = {
  'greeting-missing': {
    title: 'Salutation',
    why: 'A salutation shows respect for the client; every reply begins with one.',
  },
  'greeting-name': {
    title: 'Another client’s name in the greeting',
    why: 'A greeting from yesterday’s letter hurts the client and may disclose another person’s data.',
  },
  'greeting-mark': {
    title: 'Mark after the greeting',
    why: 'A Latvian greeting is an utterance of its own; the comma after it follows the English pattern.',
  },
  'greeting-vocative': {
    title: 'Name in its vocative form',
    why: 'The vocative sounds personal and natural.',
  },
  'reference-missing': {
    title: 'Reference to the client’s request',
    why: 'The client sees at once what is being answered, even after writing several letters.',
  },
  'answer-in-subject': {
    title: 'Answer in the subject',
    why: 'Mail programs cut or hide the subject; the client looks for the answer in the text.',
  },
};
