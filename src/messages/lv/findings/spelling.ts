/** Finding messages and rule descriptions: spelling (9.5). */
export const findings = {
  unknownWord: ({ word, correction }: { word: string; correction: string }) =>
    `Vai „${word}” ir uzrakstīts, kā iecerēts? Varbūt domāts „${correction}”.`,
  unknownWordWithoutCorrection: ({ word }: { word: string }) =>
    `Vārdnīcā nav vārda „${word}”. Ja tas ir pareizs, to var pievienot saviem vārdiem.`,
  lostDiacritics: ({ word, correction }: { word: string; correction: string }) =>
    `„${word}” rakstīts bez garumzīmēm vai mīkstinājuma zīmēm: „${correction}”.`,
  realWord: ({ words, correction }: { words: string; correction: string }) =>
    `„${words}” vietā te, visticamāk, domāts „${correction}”.`,
  usage: ({ words, plain }: { words: string; plain: string }) => `„${words}” vietā pareizi ir „${plain}”.`,
  usageAdvice: ({ words, plain }: { words: string; plain: string }) => `„${words}” vietā labāk: ${plain}.`,
};

/** By rule id: a short title, and why it helps the client. */
export const rules = {
  'unknown-word': {
    title: 'Nepazīstams vārds',
    why: 'Pārrakstīšanos klients pamana uzreiz, un līdz ar to zūd uzticēšanās pārējam.',
  },
  'lost-diacritics': {
    title: 'Teksts bez garumzīmēm un mīkstinājuma zīmēm',
    why: 'Bez tām vārdi klientam jāuzmin: „zinu” un „ziņu”, „kada” un „kādā”.',
  },
  'real-word': {
    title: 'Cits vārds ar līdzīgu rakstību',
    why: 'Vārdnīca tādu vārdu zina, tāpēc pārrakstīšanos var pamanīt tikai pēc blakus vārdiem.',
  },
  usage: { title: 'Vārdu lietojums', why: 'Vārdnīca šos vārdus zina, bet literārajā valodā te lieto citus.' },
};
