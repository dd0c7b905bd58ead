import type { findings as latvian, rules as latvianRules } from '../../lv/findings/tone';
import type { Translation } from '../../translation';

export const findings: Translation<typeof latvian> = {
  commandingWording: ({ words }) =>
    `“${words}” may sound like a reproach or an order. Perhaps say what to do with “please”?`,
  shoutingCapitals: 'Capitals may sound like shouting. Perhaps stress it in bold or by word order?',
  shoutingMarks: 'Several exclamation marks may seem harsh. One is enough.',
  addressFormMixed:
    'The letter has both “Jūs” and “jūs”. One person is addressed with a capital letter, several with a small one.',
  personalCode:
    'The text has a personal code. Does the client need to see it in an e-mail? The letter is safer without.',
  bankAccount: 'The text has the client’s bank account. Perhaps the last digits are enough?',
  documentNumber: 'The text has the number of a personal document. Does the client need to see it in an e-mail?',
  exposedRecipients: ({ count }) =>
    `${count} private e-mail addresses are visible to all. If these clients do not know one another, put them into Bcc.`,
};

export const rules: Translation<typeof latvianRules> = {
  'commanding-wording': {
    title: 'Reproach or order',
    why: 'A respectful tone calms even difficult correspondence.',
  },
  shouting: {
    title: 'Capitals and exclamation marks',
    why: 'A calm text is easier to read and offends nobody.',
  },
  'address-form': {
    title: 'Jūs or jūs',
    why: 'One spelling throughout shows that the letter is meant for this client.',
  },
  'personal-code': {
    title: 'Personal code',
    why: 'An e-mail can go to the wrong person; a personal code in it is a needless risk.',
  },
  'bank-account': {
    title: 'Bank account',
    why: 'A client’s account number in an e-mail is a needless risk.',
  },
  'document-number': {
    title: 'Document number',
    why: 'The number of a passport or identity card in an e-mail is a needless risk.',
  },
  'exposed-recipients': {
    title: 'Visible recipients',
    why: 'A client’s address is personal data; other clients should not learn it by accident.',
  },
};
