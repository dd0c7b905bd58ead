/** Finding messages and rule descriptions: tone and privacy (5.1, 5.2). */
export const findings = {
  commandingWording: ({ words }: { words: string }) =>
    `„${words}” var izklausīties pēc pārmetuma vai pavēles. Varbūt pateikt, ko darīt, ar „lūdzam”?`,
  shoutingCapitals: 'Lielie burti var skanēt kā kliegšana. Varbūt izcelt ar treknrakstu vai vārdu secību?',
  shoutingMarks: 'Vairākas izsaukuma zīmes var šķist asas. Pietiek ar vienu.',
  addressFormMixed: 'Vēstulē ir gan „Jūs”, gan „jūs”. Vienam cilvēkam raksta ar lielo burtu, vairākiem – ar mazo.',
  personalCode: 'Tekstā ir personas kods. Vai klientam to vajag redzēt e-pastā? Bez tā vēstule ir drošāka.',
  bankAccount: 'Tekstā ir klienta bankas konts. Varbūt pietiek ar pēdējiem cipariem?',
  documentNumber: 'Tekstā ir personas dokumenta numurs. Vai klientam to vajag redzēt e-pastā?',
  exposedRecipients: ({ count }: { count: number }) =>
    `Adresātos redzamas vairākas privātas e-pasta adreses (${count}). Ja klienti cits citu nepazīst, ielieciet tās laukā „Diskrētā kopija”.`,
};

/** By rule id: a short title, and why it helps the client. */
export const rules = {
  'commanding-wording': {
    title: 'Pārmetums vai pavēle',
    why: 'Cieņpilns tonis mierina arī sarežģītā sarakstē.',
  },
  shouting: {
    title: 'Lielie burti un izsaukuma zīmes',
    why: 'Mierīgs teksts ir vieglāk lasāms un neaizskar.',
  },
  'address-form': {
    title: 'Jūs vai jūs',
    why: 'Viena rakstība visā vēstulē parāda, ka tā domāta tieši šim klientam.',
  },
  'personal-code': {
    title: 'Personas kods',
    why: 'E-pastu var nosūtīt nepareizam adresātam; personas kods tajā ir lieks risks.',
  },
  'bank-account': {
    title: 'Bankas konts',
    why: 'Klienta konta numurs e-pastā ir lieks risks.',
  },
  'document-number': {
    title: 'Dokumenta numurs',
    why: 'Pases vai apliecības numurs e-pastā ir lieks risks.',
  },
  'exposed-recipients': {
    title: 'Redzami adresāti',
    why: 'Klienta e-pasta adrese ir personas dati; citi klienti to nedrīkst uzzināt nejauši.',
  },
};
