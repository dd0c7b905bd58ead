import type { findings as latvian, rules as latvianRules } from '../../lv/findings/spelling';
import type { Translation } from '../../translation';

export const findings: Translation<typeof latvian> = {
  unknownWord: ({ word, correction }) => `Is “${word}” what was meant? Perhaps “${correction}”.`,
  unknownWordWithoutCorrection: ({ word }) =>
    `The dictionary has no “${word}”. If it is right, it can be added to your own words.`,
  lostDiacritics: ({ word, correction }) => `“${word}” has lost its diacritics: “${correction}”.`,
  realWord: ({ words, correction }) => `Instead of “${words}”, “${correction}” is probably meant.`,
  usage: ({ words, plain }) => `“${words}” should be “${plain}”.`,
  usageAdvice: ({ words, plain }) => `Better than “${words}”: ${plain}.`,
};

export const rules: Translation<typeof latvianRules> = {
  'unknown-word': {
    title: 'Unknown word',
    why: 'A client notices a slip at once, and trusts the rest of the letter less.',
  },
  'lost-diacritics': {
    title: 'Text without diacritics',
    why: 'Without them the client has to guess: „zinu” or „ziņu”, „kada” or „kādā”.',
  },
  'real-word': {
    title: 'Another word, spelt alike',
    why: 'The dictionary knows the word, so that only its neighbours show the slip.',
  },
  usage: { title: 'Usage', why: 'The dictionary knows these words, but standard Latvian uses others here.' },
};
