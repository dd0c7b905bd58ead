/** Finding messages and rule descriptions: the reply beside the client's message (9.1, 9.2). */
export const findings = {
  nameMismatch: ({ name, client }: { name: string; client: string }) =>
    `Uzrunā ir „${name}”, bet vēstuli rakstījis klients „${client}”. Vai uzrunāts pareizais cilvēks?`,
  genderMismatch: ({ words, client }: { words: string; client: string }) =>
    `Uzrunā ir „${words}”, bet vēstuli rakstījis klients „${client}”. Vai „kungs” un „kundze” nav sajaukti?`,
  dateMismatch: ({ words, date }: { words: string; date: string }) =>
    `Klienta vēstule sūtīta ${date}, bet atbildē minēts „${words}”. Vai datums ir pareizs?`,
  numberMismatch: ({ number, clients }: { number: string; clients: string }) =>
    `Klients raksta „${clients}”, bet atbildē ir „${number}”. Vai numurs ir pareizs?`,
  placeMismatch: ({ place, clients }: { place: string; clients: string }) =>
    `Klients raksta „${clients}”, bet atbildē ir „${place}”. Vai adrese ir pareiza?`,
  requestUnanswered: ({ request }: { request: string }) =>
    `Nav redzams, kas atbildēts uz klienta vārdiem „${request}”. Varbūt pietiek ar vienu teikumu?`,
};

/** By rule id: a short title, and why it helps the client. */
export const rules = {
  'name-mismatch': {
    title: 'Uzruna un klienta vārds',
    why: 'Svešs uzvārds uzrunā aizskar klientu un liek šaubīties, vai atbilde domāta viņam.',
  },
  'gender-mismatch': {
    title: 'Kungs vai kundze',
    why: 'Pareiza uzruna parāda, ka klienta vēstule ir izlasīta.',
  },
  'date-mismatch': {
    title: 'Klienta vēstules datums',
    why: 'Pēc datuma klients saprot, uz kuru vēstuli saņem atbildi.',
  },
  'number-mismatch': {
    title: 'Dokumenta numurs',
    why: 'Ar kļūdu numurā klients vai kolēģis dokumentu neatradīs.',
  },
  'place-mismatch': {
    title: 'Klienta minētā adrese',
    why: 'Sajaukta adrese var aizsūtīt brigādi uz citu ielu.',
  },
  'unanswered-request': {
    title: 'Neatbildēts jautājums',
    why: 'Ja atbildēts uz visu, klientam nav jāraksta vēlreiz.',
  },
};
