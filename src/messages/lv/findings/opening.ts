/** „angļu valodā”: said only where the letter is not in Latvian. */
function inLanguage(language: string): string {
  return language === 'en' ? ' angļu valodā' : language === 'ru' ? ' krievu valodā' : '';
}

/** Finding messages and rule descriptions: salutation and reference (9.1). */
export const findings = {
  greetingMissing: ({ language, example }: { language: string; example: string }) =>
    `Vēstulei nav uzrunas. Sāciet ar sasveicināšanos${inLanguage(language)}, piemēram, „${example}”.`,
  greetingName: ({ name }: { name: string }) =>
    `Uzrunā minētais vārds „${name}” sarakstē nav atrodams. Vai uzrunāts pareizais klients?`,
  referenceMissing: ({ language, example }: { language: string; example: string }) =>
    `Ievadā nav atsauces uz klienta jautājumu vai iepriekšējo saziņu. Pietiek ar vienu teikumu${inLanguage(language)}, piemēram, „${example}”.`,
};

/** What rules say that the send file does without: they only hint, or need judgement. */
export const paneOnly = {
  greetingMark: 'Pēc uzrunas latviešu valodā liek izsaukuma zīmi, piemēram, „Labdien, Kalniņas kundze!”.',
  greetingVocative: ({ vocative, name }: { vocative: string; name: string }) =>
    `Uzrunā parasti lieto formu „${vocative}”, nevis „${name}”.`,
  answerInSubject:
    'Atbilde, šķiet, ierakstīta tematā, bet vēstulē tās nav. Ierakstiet to arī tekstā: tematu klients var nepamanīt.',
};

/** By rule id: a short title, and why it helps the client. */
export const rules = {
  'greeting-missing': {
    title: 'Uzruna',
    why: 'Uzruna parāda cieņu klientam; ar to sākas katra atbilde.',
  },
  'greeting-name': {
    title: 'Cita klienta vārds uzrunā',
    why: 'Uzruna no vakardienas vēstules aizskar klientu un var izpaust cita cilvēka datus.',
  },
  'greeting-mark': {
    title: 'Zīme pēc uzrunas',
    why: 'Uzruna ir atsevišķs izteikums; komats pēc tās ir paraugs no angļu valodas.',
  },
  'greeting-vocative': {
    title: 'Vārds uzrunas formā',
    why: 'Uzrunas forma skan personiski un dabiski.',
  },
  'reference-missing': {
    title: 'Atsauce uz klienta jautājumu',
    why: 'Klients uzreiz redz, uz ko saņem atbildi, arī tad, ja rakstījis vairākas vēstules.',
  },
  'answer-in-subject': {
    title: 'Atbilde tematā',
    why: 'Tematu e-pasta programma saīsina vai paslēpj; atbildi klients meklē tekstā.',
  },
};
