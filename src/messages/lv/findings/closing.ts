/** How a summary begins in the letter's language. */
function summaryBeginning(language: string): string {
  return language === 'en' ? 'In short: …' : language === 'ru' ? 'Итак, …' : 'Tātad …';
}

/** Finding messages and rule descriptions: summary, next steps and courtesy (9.3). */
export const findings = {
  nextStepsMissing:
    'Nav redzams, kas notiks tālāk. Norādiet, ko darīs pašvaldība vai klients, vai pasakiet, ka nekas vairs nav jādara.',
  apologyMissing:
    'Vēstulē minēta kļūda, kavēšanās vai neērtības, bet nav neviena atvainošanās vārda. Pietiek ar vienu teikumu.',
  apologyToClient:
    'Klients raksta par kavēšanos, kļūdu vai atkārtotu vēršanos, bet vēstulē nav neviena atvainošanās vārda. Pietiek ar vienu teikumu.',
  thanksForReport: 'Klients ir ziņojis par bojājumu vai traucējumu. Varbūt nobeigumā pateikties par ziņu?',
  thanksMissing: 'Klients ir sniedzis ziņas vai dokumentus. Varbūt nobeigumā pateikties?',
  courtesyMissing: 'Vēstulē nav neviena pateicības vārda. Varbūt nobeigumā pateikties par jautājumu?',
};

/** What rules say that the send file does without: they only hint, or need judgement. */
export const paneOnly = {
  summaryMissing: ({ words, language }: { words: number; language: string }) =>
    `Vēstule ir gara (vārdu skaits: ${words}), bet bez kopsavilkuma. Nobeigumā vienā teikumā atkārtojiet galveno, piemēram, „${summaryBeginning(language)}”.`,
  deadlineMissing: 'Solījumam nav termiņa. Norādiet, kad klients var gaidīt rezultātu, piemēram, „līdz 15. maijam”.',
};

/** By rule id: a short title, and why it helps the client. */
export const rules = {
  'summary-missing': {
    title: 'Kopsavilkums',
    why: 'Pēc garas vēstules klients atceras pēdējo teikumu; labi, ja tajā ir galvenais.',
  },
  'next-steps-missing': {
    title: 'Turpmākās darbības',
    why: 'Klients zina, vai jārīkojas pašam, un neraksta vēlreiz, lai to noskaidrotu.',
  },
  'deadline-missing': {
    title: 'Termiņš',
    why: 'Datums ļauj klientam plānot un saprast, kad ir vērts atgādināt.',
  },
  'courtesy-missing': {
    title: 'Pateicība vai atvainošanās',
    why: 'Viens silts teikums parāda, ka klients ir uzklausīts.',
  },
};
