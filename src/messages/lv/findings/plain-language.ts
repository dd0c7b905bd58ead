/** Finding messages and rule descriptions: plain language (9.2). */
export const findings = {
  longSentence: ({ words }: { words: number }) => `Garš teikums (vārdu skaits: ${words}). Pamēģiniet to sadalīt divos.`,
  veryLongSentence: ({ words }: { words: number }) =>
    `Ļoti garš teikums (vārdu skaits: ${words}). Klientam to būs grūti uztvert: sadaliet to vai izmantojiet uzskaitījumu.`,
  wordingSwap: ({ words, plain }: { words: string; plain: string }) => `„${words}” var pateikt vienkāršāk: „${plain}”.`,
  wordingShorter: ({ words, plain }: { words: string; plain: string }) =>
    `„${words}” vietā parasti pietiek ar „${plain}”; lūdzu, piemērojiet formu.`,
  wordingVerb: ({ words, plain }: { words: string; plain: string }) =>
    `„${words}”: vienkāršāk ir ar vienu darbības vārdu, piemēram, „${plain}”.`,
  wordingLeaveOut: ({ words }: { words: string }) => `„${words}” parasti var svītrot: teikums kļūst skaidrāks.`,
  wordingDate: ({ words }: { words: string }) => `„${words}” klientam nepasaka, kad. Ja iespējams, norādiet datumu.`,
  wordingHow: ({ words }: { words: string }) => `„${words}”: pasakiet, kā tas notiek, vai pievienojiet saiti.`,
  wordingAct: ({ words }: { words: string }) => `„${words}”: nosauciet likumu vai noteikumus un pievienojiet saiti.`,
  wordingWho: ({ words, plain }: { words: string; plain: string }) =>
    `„${words}” nepasaka, kurš rīkojas. Varbūt „${plain}”?`,
  wordingYou: ({ words, plain }: { words: string; plain: string }) =>
    `„${words}”: uzrunājiet klientu tieši, piemēram, „${plain}”.`,
  jargon: ({ term, explanation }: { term: string; explanation: string }) =>
    `„${term}” klientam var būt svešs vārds. To var paskaidrot: ${explanation}.`,
  abbreviationExplain: ({ short, fullName }: { short: string; fullName: string }) =>
    `Saīsinājumu „${short}” pirmoreiz paskaidrojiet: ${fullName}.`,
  abbreviationUnknown: ({ short }: { short: string }) =>
    `Vai klients zinās, ko nozīmē „${short}”? Pirmoreiz rakstiet pilnu nosaukumu.`,
  abbreviationWriteOut: ({ short, plain }: { short: string; plain: string }) =>
    `„${short}” tekstā labāk rakstīt pilnā formā: „${plain}”.`,
  passive: ({ count }: { count: number }) =>
    `Vienā teikumā ir vairākas ciešamās kārtas formas ar „tikt” (${count}). Pasakiet, kurš rīkojas: „izskatīsim”, „nosūtīsim”.`,
  nounChain:
    'Vairāki lietvārdi ar „-šana” pēc kārtas. Vienkāršāk ir ar darbības vārdiem: „lai saskaņotu”, „kad pārbaudīsim”.',
  manyActionNouns: ({ count }: { count: number }) =>
    `Vienā teikumā ir vairāki lietvārdi ar „-šana” (${count}). Bieži vienkāršāk ir ar darbības vārdu.`,
  wallOfText: ({ words, sentences }: { words: number; sentences: number }) =>
    `Gara rindkopa (vārdi: ${words}, teikumi: ${sentences}). Sadaliet to vai izmantojiet uzskaitījumu.`,
  templatePlaceholder: ({ placeholder }: { placeholder: string }) =>
    `Šķiet, veidnē palikusi neaizpildīta vieta: „${placeholder}”.`,
  unfinishedSentence: ({ word }: { word: string }) => `Teikums pārtrūkst aiz „${word}”. Lūdzu, pabeidziet to.`,
  repeatedParagraph: 'Šī rindkopa vēstulē ir divreiz.',
  repeatedSentence: 'Šis teikums vēstulē ir divreiz.',
  reasonMissing: 'Vēstulē ir atteikums vai pienākums, bet nav redzams, kāpēc. Paskaidrojiet iemeslu vienā teikumā.',
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
