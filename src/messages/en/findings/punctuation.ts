import type { findings as latvian, rules as latvianRules } from '../../lv/findings/punctuation';
import type { Translation } from '../../translation';

export const findings: Translation<typeof latvian> = {
  commaBefore: ({ conjunction, example }) =>
    `A comma is most likely missing before “${conjunction}” here: “… ${example} …”.`,
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
  'comma-cik': {
    title: 'Comma before “cik”',
    why: 'The comma shows where the clause begins, so that the sentence is understood at first reading.',
  },
};
