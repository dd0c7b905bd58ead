/** What each option of a rule means, by rule id and option name. */
export const options = {
  'reference-missing': {
    hintFrom: 'Shortest letter (words) that gets a suggestion without a reference',
    warningFrom: 'Shortest letter (words) that gets a warning without a reference',
  },
  'answer-in-subject': { nearlyEmpty: 'Up to how many words a letter counts as nearly empty' },
  'bare-url': { longest: 'Longest address (characters) that does not disturb in the text' },
  'summary-missing': {
    hintAbove: 'Longest letter (words) without a suggestion for a summary',
    warningAbove: 'Longest letter (words) that gets only a suggestion',
  },
  'next-steps-missing': { shortestText: 'Shortest letter (words) in which it is looked for' },
  'deadline-missing': { shortestText: 'Shortest letter (words) in which it is looked for' },
  'courtesy-missing': { shortestText: 'Shortest reply (words) in which it is looked for' },
  shouting: { words: 'How many words in capitals in a row are too many' },
  wording: {
    warnFrom: 'From how many places in a letter it warns; below it only suggests',
    thorough: 'Look for words too that disturb only now and then',
  },
  jargon: {
    warnFrom: 'From how many places in a letter it warns; below it only suggests',
    thorough: 'Look for terms too that most people understand',
  },
  abbreviation: { warnFrom: 'From how many places in a letter it warns; below it only suggests' },
  'long-sentence': {
    hintAbove: 'Longest sentence (words) without a suggestion',
    warnAbove: 'Longest sentence (words) that gets only a suggestion',
  },
  passive: {
    hintFrom: 'From how many passives in a sentence it suggests',
    warnFrom: 'From how many passives in a sentence it warns',
  },
  nominalisation: { most: 'How many nouns in “-šana” a sentence may have' },
  'wall-of-text': {
    mostWords: 'Longest paragraph (words)',
    mostSentences: 'Longest paragraph (sentences)',
  },
  usage: { thorough: 'Look for everyday words too, for example “mājaslapa”' },
};
