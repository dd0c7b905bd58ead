import type { findings as latvian, rules as latvianRules } from '../../lv/findings/plain-language';
import type { Translation } from '../../translation';

export const findings: Translation<typeof latvian> = {
  longSentence: ({ words }) => `A long sentence (${words} words). Try to make two of it.`,
  veryLongSentence: ({ words }) =>
    `A very long sentence (${words} words). The client will find it hard to take in: divide it, or make a list.`,
  wordingSwap: ({ words, plain }) => `“${words}” can be said more plainly: “${plain}”.`,
  wordingShorter: ({ words, plain }) =>
    `Instead of “${words}” it is usually enough to say “${plain}”; please fit the form.`,
  wordingVerb: ({ words, plain }) => `“${words}”: one verb says it more plainly, for example “${plain}”.`,
  wordingLeaveOut: ({ words }) => `“${words}” can usually be left out: the sentence becomes clearer.`,
  wordingDate: ({ words }) => `“${words}” does not tell the client when. Give a date if you can.`,
  wordingHow: ({ words }) => `“${words}”: say how it is done, or add a link.`,
  wordingAct: ({ words }) => `“${words}”: name the act or the rules, and add a link.`,
  wordingWho: ({ words, plain }) => `“${words}” does not say who acts. Perhaps “${plain}”?`,
  wordingYou: ({ words, plain }) => `“${words}”: address the client directly, for example “${plain}”.`,
  jargon: ({ term, explanation }) => `“${term}” may be strange to the client. It can be explained: ${explanation}.`,
  abbreviationExplain: ({ short, fullName }) => `Explain the abbreviation “${short}” at its first use: ${fullName}.`,
  abbreviationUnknown: ({ short }) =>
    `Will the client know what “${short}” means? Write the full name at its first use.`,
  abbreviationWriteOut: ({ short, plain }) => `“${short}” is better written out in running text: “${plain}”.`,
  passive: ({ count }) =>
    `One sentence has several passives with “tikt” (${count}). Say who acts: “izskatīsim”, “nosūtīsim”.`,
  nounChain: 'Several nouns in “-šana” in a row. Verbs are plainer: “lai saskaņotu”, “kad pārbaudīsim”.',
  manyActionNouns: ({ count }) => `One sentence has several nouns in “-šana” (${count}). A verb is often plainer.`,
  wallOfText: ({ words, sentences }) =>
    `A long paragraph (words: ${words}, sentences: ${sentences}). Divide it, or make a list.`,
  templatePlaceholder: ({ placeholder }) => `A gap of the template seems to be unfilled: “${placeholder}”.`,
  unfinishedSentence: ({ word }) => `The sentence breaks off after “${word}”. Please finish it.`,
  repeatedParagraph: 'This paragraph stands in the letter twice.',
  repeatedSentence: 'This sentence stands in the letter twice.',
  reasonMissing: 'The letter refuses or demands something, but does not show why. Give the reason in one sentence.',
};

export const rules: Translation<typeof latvianRules> = {
  wording: {
    title: 'Plain words',
    why: 'The client understands plain words at first reading and has fewer questions.',
  },
  jargon: {
    title: 'Terms of the trade',
    why: 'The term cannot be replaced, but half a sentence of explanation makes it clear.',
  },
  abbreviation: {
    title: 'Abbreviations',
    why: 'The client does not know the office’s abbreviations; the full name saves a search.',
  },
  'long-sentence': {
    title: 'Length of a sentence',
    why: 'Shorter sentences are easier to understand and to translate.',
  },
  passive: { title: 'Passive voice', why: 'In the active voice the client sees who will do what.' },
  nominalisation: { title: 'Chains of nouns', why: 'A verb says the same in fewer and clearer words.' },
  'wall-of-text': { title: 'Length of a paragraph', why: 'In short paragraphs the client quickly finds what matters.' },
  'reason-missing': {
    title: 'Reasons',
    why: 'A client accepts a refusal or a duty more easily when the reason is given.',
  },
  'template-placeholder': {
    title: 'Unfilled template',
    why: 'An unfilled gap shows that the letter was not reread, and the client misses what should stand there.',
  },
  'unfinished-sentence': { title: 'Unfinished sentence', why: 'The client cannot guess what the sentence was to say.' },
  'repeated-paragraph': {
    title: 'Text twice',
    why: 'Text pasted twice confuses: the client looks for the difference.',
  },
};
