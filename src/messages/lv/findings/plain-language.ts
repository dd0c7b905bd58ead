/** Finding messages and rule descriptions: plain language (9.2). */
export const findings = {
  longSentence: ({ words }: { words: number }) =>
    `Teikums ir garš (vārdu skaits: ${words}); divus īsākus būtu vieglāk saprast.`,
  veryLongSentence: ({ words }: { words: number }) =>
    `Teikums ir ļoti garš (vārdu skaits: ${words}); klientam būs vieglāk, ja to sadalīs vai pārveidos par uzskaitījumu.`,
  wordingSwap: ({ words, plain }: { words: string; plain: string }) => `„${words}” var pateikt vienkāršāk: „${plain}”.`,
  wordingShorter: ({ words, plain }: { words: string; plain: string }) =>
    `„${words}” vietā parasti pietiek ar „${plain}” vajadzīgajā formā.`,
  wordingVerb: ({ words, plain }: { words: string; plain: string }) =>
    `„${words}” vietā pietiek ar vienu darbības vārdu, piemēram, „${plain}”.`,
  wordingLeaveOut: ({ words }: { words: string }) => `„${words}” parasti var izlaist, un teikums kļūst skaidrāks.`,
  wordingDate: ({ words }: { words: string }) =>
    `„${words}” klientam nepasaka, kad tas būs; ja iespējams, labāk minēt datumu.`,
  wordingHow: ({ words }: { words: string }) => `Pie „${words}” noder paskaidrojums, kā tas notiek, vai saite.`,
  wordingAct: ({ words }: { words: string }) =>
    `„${words}” vietā labāk nosaukt konkrētu likumu vai noteikumus un pievienot saiti.`,
  wordingWho: ({ words, plain }: { words: string; plain: string }) =>
    `„${words}” nepasaka, kurš rīkojas; varbūt derētu „${plain}”?`,
  wordingYou: ({ words, plain }: { words: string; plain: string }) =>
    `„${words}” vietā klientu var uzrunāt tieši, piemēram, „${plain}”.`,
  jargon: ({ term, explanation }: { term: string; explanation: string }) =>
    `„${term}” klientam var būt svešs jēdziens, tāpēc noder paskaidrojums: ${explanation}.`,
  abbreviationExplain: ({ short, fullName }: { short: string; fullName: string }) =>
    `Saīsinājumu „${short}” pirmajā reizē labāk paskaidrot: ${fullName}.`,
  abbreviationUnknown: ({ short }: { short: string }) =>
    `Ja klients varētu nezināt, ko nozīmē „${short}”, pirmajā reizē labāk rakstīt pilnu nosaukumu.`,
  abbreviationWriteOut: ({ short, plain }: { short: string; plain: string }) =>
    `Tekstā „${short}” labāk rakstīt pilnos vārdos: „${plain}”.`,
  passive: ({ count }: { count: number }) =>
    `Teikumā ir vairākas ciešamās kārtas formas ar „tikt” (skaits: ${count}); skaidrāk būs, ja pateiks, kurš rīkojas, piemēram, „izskatīsim”.`,
  nounChain:
    'Vairāku „-šana” lietvārdu vietā vienkāršāk ir lietot darbības vārdus, piemēram, „lai saskaņotu”, „kad pārbaudīsim”.',
  manyActionNouns: ({ count }: { count: number }) =>
    `Teikumā ir vairāki lietvārdi ar „-šana” (skaits: ${count}); bieži vienkāršāk ir ar darbības vārdu.`,
  wallOfText: ({ words, sentences }: { words: number; sentences: number }) =>
    `Rindkopa ir gara (vārdi: ${words}, teikumi: ${sentences}); īsākās rindkopās vai uzskaitījumā klients vajadzīgo atradīs ātrāk.`,
  templatePlaceholder: ({ placeholder }: { placeholder: string }) =>
    `Šķiet, veidnē palikusi neaizpildīta vieta: „${placeholder}”.`,
  unfinishedSentence: ({ word }: { word: string }) => `Šķiet, teikums pārtrūkst aiz „${word}” un vēl jāpabeidz.`,
  repeatedParagraph: 'Šī rindkopa vēstulē ir divreiz; pietiek ar vienu.',
  repeatedSentence: 'Šis teikums vēstulē ir divreiz; pietiek ar vienu.',
  reasonMissing: 'Vēstulē ir atteikums vai pienākums, bet nav redzams, kāpēc; pietiek ar vienu teikumu par iemeslu.',
};

/** By rule id: a short title, and why it helps the client. */
export const rules = {
  wording: { title: 'Vienkārši vārdi', why: 'Vienkāršus vārdus klients saprot ar pirmo reizi un jautā mazāk.' },
  jargon: { title: 'Nozares termini', why: 'Terminu nevar aizstāt, bet pusteikums paskaidrojuma palīdz to saprast.' },
  abbreviation: {
    title: 'Saīsinājumi',
    why: 'Klients nezina iestādes saīsinājumus; pilns nosaukums ietaupa meklēšanu.',
  },
  'long-sentence': { title: 'Teikuma garums', why: 'Īsākus teikumus vieglāk saprast un tulkot.' },
  passive: { title: 'Ciešamā kārta', why: 'Darāmajā kārtā klients redz, kurš ko darīs.' },
  nominalisation: { title: 'Lietvārdu virknes', why: 'Darbības vārds pasaka to pašu īsāk un skaidrāk.' },
  'wall-of-text': { title: 'Rindkopas garums', why: 'Īsās rindkopās klients ātri atrod vajadzīgo.' },
  'reason-missing': { title: 'Pamatojums', why: 'Klients vieglāk pieņem atteikumu vai pienākumu, ja zina iemeslu.' },
  'template-placeholder': {
    title: 'Neaizpildīta veidne',
    why: 'Neaizpildīta vieta rāda, ka vēstule nav pārlasīta, un klients nesaņem vajadzīgo ziņu.',
  },
  'unfinished-sentence': { title: 'Nepabeigts teikums', why: 'Klients nevar uzminēt, kas teikumā bija domāts.' },
  'repeated-paragraph': { title: 'Teksts divreiz', why: 'Divreiz ielīmēts teksts mulsina: klients meklē atšķirību.' },
};
