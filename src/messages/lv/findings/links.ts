/** Finding messages and rule descriptions: links and attachments (9.2). */
export const findings = {
  attachmentMissing: 'Tekstā minēts pielikums, bet fails nav pievienots.',
  attachmentsFewer: 'Tekstā minēti vairāki pielikumi, bet pievienots ir viens fails. Vai netrūkst vēl kāda?',
  brokenLink: 'Šī saite klientam neatvērsies. Pārbaudiet adresi.',
};

/** What rules say that the send file does without: they only hint, or need judgement. */
export const paneOnly = {
  pointerWithoutLink: 'Teksts norāda uz saiti, bet saites nav. Pievienojiet to.',
  actWithoutLink: 'Minēts normatīvais akts. Pievienojiet saiti (likumi.lv), lai klientam tas nav jāmeklē.',
  formWithoutLink: 'Minēta veidlapa. Pievienojiet saiti vai failu, lai klientam tā nav jāmeklē.',
  serviceWithoutLink: 'Minēts e-pakalpojums. Pievienojiet saiti uz pakalpojuma aprakstu.',
  pageWithoutLink: 'Minēta tīmekļa lapa. Pievienojiet saiti tieši uz vajadzīgo sadaļu.',
  bareAddress: 'Gara adrese tekstā ir grūti lasāma. Ielieciet to kā saiti aiz dažiem vārdiem, kas nosauc lapu.',
  hereLink: 'Saites vārdos nosauciet, kas aiz tās ir, piemēram, „pieteikuma veidlapa”.',
};

/** By rule id: a short title, and why it helps the client. */
export const rules = {
  'missing-attachment': {
    title: 'Solīts pielikums',
    why: 'Klients nesaņem solīto dokumentu un raksta vēlreiz.',
  },
  'missing-link': {
    title: 'Trūkst saites',
    why: 'Ar saiti klients dokumentu vai pakalpojumu atver ar vienu klikšķi.',
  },
  'bare-url': {
    title: 'Gara adrese tekstā',
    why: 'Garu adresi ar parametriem nevar ne izlasīt, ne droši nokopēt.',
  },
  'broken-link': {
    title: 'Bojāta saite',
    why: 'Adrese uz darbinieka datoru vai ar drukas kļūdu klientam neder.',
  },
  'here-link': {
    title: 'Saite „šeit”',
    why: 'Vārdi, kas nosauc lapu, palīdz saprast, kur saite ved, arī klientam ar ekrāna lasītāju.',
  },
};
