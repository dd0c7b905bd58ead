import type { findings as latvian, rules as latvianRules } from '../../lv/findings/punctuation';
import type { Translation } from '../../translation';

export const findings: Translation<typeof latvian> = {
  commaBefore: ({ conjunction, example }) =>
    `A comma is most likely missing before “${conjunction}” here: “… ${example} …”.`,
  commaBetweenClauses: ({ word }) =>
    `A comma is needed before “${word}”: somebody else acts in the second part of the sentence.`,
  pleaseComma: ({ example }) => `Beside an imperative “lūdzu” is set off by commas: “${example}”.`,
  participleComma: ({ example }) => `A comma follows the participle clause that opens the sentence: “${example} …”.`,
  openingClauseComma: ({ word }) => `A comma is needed before “${word}”, where the opening clause ends.`,
  parentheticalComma: ({ word }) => `“${word}” stands between commas.`,
  possiblyComma: ({ example }) => `Where “iespējams” means “perhaps”, it stands between commas: “${example}”.`,
  ifPossibleComma: ({ example }) => `A comma follows “ja iespējams”: “${example}”.`,
  answerComma: ({ example }) => `“Jā” or “nē” at the head of an answer has a comma behind it: “${example}”.`,
  dateComma: ({ example }) => `A date that explains a weekday has a comma on both sides: “… ${example} …”.`,
  needlessComma: ({ word }) => `No comma follows “${word}”.`,
  greetingComma: ({ example }) => `A comma stands between the greeting and the name: “${example}”.`,
  signOffComma: ({ words }) => `No comma follows “${words}”.`,
  doubleSpace: 'There is one space too many between these words.',
  spaceBeforeMark: ({ mark }) => `There is a needless space before “${mark}”.`,
  spaceAfterMark: ({ mark }) => `A space is missing after “${mark}”.`,
  dateSpacing: ({ example }) => `In a date a space follows the full stop: “${example}”.`,
  clockColon: ({ example }) => `The time of day is written with a full stop: “plkst. ${example}”.`,
  decimalPoint: ({ example }) => `Sums are written with a decimal comma: “${example}”.`,
  abbreviationStop: ({ short }) => `An abbreviation ends with a full stop: “${short}”.`,
  unbalancedQuotes: 'This quotation mark has no partner. Please check where the quotation or name begins and ends.',
  dictatedPunctuation: ({ words, mark }) => `A mark seems to have been dictated here: “${words}” should be “${mark}”.`,
  sentenceCapital: ({ word }) => `A sentence begins with a capital letter: “${word}”.`,
  doubleMark: ({ mark }) => `The mark “${mark}” stands here twice; one is enough.`,
  needlessCommaInfinitive: ({ example }) => `No comma stands between “lūdzu” and an infinitive: “${example}”.`,
};

export const rules: Translation<typeof latvianRules> = {
  'comma-ka': {
    title: 'Comma before “ka”',
    why: 'The comma shows where the clause begins, so that the sentence is understood at first reading.',
  },
  'comma-jo': {
    title: 'Comma before “jo”',
    why: 'The comma sets the reason off, so that the sentence is understood at first reading.',
  },
  'comma-kas': {
    title: 'Comma before “kas”',
    why: 'The comma shows where the clause begins, so that the sentence is understood at first reading.',
  },
  'comma-kad': {
    title: 'Comma before “kad”',
    why: 'The comma shows where the clause begins, so that the sentence is understood at first reading.',
  },
  'comma-lai': {
    title: 'Comma before “lai”',
    why: 'The comma shows where the clause begins, so that the sentence is understood at first reading.',
  },
  'comma-kur': {
    title: 'Comma before “kur”',
    why: 'The comma shows where the clause begins, so that the sentence is understood at first reading.',
  },
  'comma-ja': {
    title: 'Comma before “ja”',
    why: 'The comma sets the condition off, so that the client sees when to do what.',
  },
  'comma-kamer': {
    title: 'Comma before “kamēr”',
    why: 'The comma shows where the clause begins, so that the sentence is understood at first reading.',
  },
  'comma-ka-ari': { title: 'Comma before “kā arī”', why: 'The comma shows that something is added to the list.' },
  'comma-bet': {
    title: 'Comma before “bet”',
    why: 'The comma sets the contrast off, so that the sentence is understood at first reading.',
  },
  'comma-lai-gan': {
    title: 'Comma before “lai gan”',
    why: 'The comma shows where the clause begins, so that the sentence is understood at first reading.',
  },
  'comma-kapec': {
    title: 'Comma before “kāpēc”',
    why: 'The comma shows where the clause begins, so that the sentence is understood at first reading.',
  },
  'comma-kurs': {
    title: 'Comma before “kurš”',
    why: 'The comma shows where the clause begins, so that the sentence is understood at first reading.',
  },
  'comma-ko': {
    title: 'Comma before “ko” and “kam”',
    why: 'The comma shows where the clause begins, so that the sentence is understood at first reading.',
  },
  'comma-cik': {
    title: 'Comma before “cik”',
    why: 'The comma shows where the clause begins, so that the sentence is understood at first reading.',
  },
  'comma-vai': {
    title: 'Comma before “vai”',
    why: 'The comma shows that a question follows and not a second choice.',
  },
  'comma-nevis': {
    title: 'Comma before “nevis”',
    why: 'The comma parts what is from what is not.',
  },
  'answer-comma': { title: 'Comma after “jā” and “nē”', why: 'The comma parts the answer from its explanation.' },
  'date-comma': {
    title: 'Comma after an exact date',
    why: 'The commas show that the date only explains the day, and the time is easier to find.',
  },
  'comma-un': {
    title: 'Comma before “un”',
    why: 'The comma sets what the client does apart from what the municipality promises.',
  },
  'participle-comma': {
    title: 'Comma after a participle clause',
    why: 'The comma shows where the introduction ends and the main statement begins.',
  },
  'opening-clause-comma': {
    title: 'Comma after an opening clause',
    why: 'The comma sets the condition off from the request, so that the client sees at once what to do.',
  },
  'please-comma': {
    title: 'Comma after “lūdzu”',
    why: 'With its comma the request is written correctly and looks cared for.',
  },
  'parenthetical-comma': {
    title: 'Commas around a parenthetical word',
    why: 'The commas set the word off, and the sentence reads more easily.',
  },
  'possibly-comma': {
    title: 'Commas around “iespējams”',
    why: 'Between commas “iespējams” means “perhaps”, without them “can”; the client sees at once which is meant.',
  },
  'greeting-comma': {
    title: 'Comma in the salutation',
    why: 'The salutation is the first thing the client sees; the comma sets the name off from the greeting.',
  },
  'sign-off-comma': {
    title: '“Ar cieņu” without a comma',
    why: '“Ar cieņu” is no participle clause, so Latvian sets no comma after it.',
  },
  'needless-comma': { title: 'Needless comma', why: 'A needless comma stops the reader where there is no pause.' },
  'space-before-mark': {
    title: 'Space before a mark',
    why: 'The mark stays with its word and does not begin a new line.',
  },
  'space-after-mark': { title: 'Space after a mark', why: 'With the space words do not run together.' },
  'double-space': { title: 'Double space', why: 'Even spacing shows that the letter was reread.' },
  'date-spacing': { title: 'Space in a date', why: 'With the space the date is easier to read.' },
  'clock-colon': { title: 'Time of day', why: 'In Latvian a full stop stands between hours and minutes.' },
  'decimal-point': {
    title: 'Comma in a sum of money',
    why: 'A full stop can be misread in Latvian; the comma shows the cents.',
  },
  'abbreviation-stop': {
    title: 'Full stop of an abbreviation',
    why: 'The full stop shows that the word is shortened and not misspelt.',
  },
  'unbalanced-quotes': {
    title: 'Quotation marks in pairs',
    why: 'Without its partner the client does not see where a name or quotation ends.',
  },
  'dictated-punctuation': {
    title: 'Dictated marks',
    why: 'A spoken “komats” or “punkts” in the text confuses the client.',
  },
  'sentence-capital': {
    title: 'Capital at the beginning',
    why: 'The capital letter shows where a new sentence begins.',
  },
  'double-mark': { title: 'Doubled mark', why: 'A single mark shows that the letter was reread.' },
};
