/** Finding messages and rule descriptions: punctuation and mechanics (9.5). */
export const findings = {
  commaBefore: ({ conjunction, example }: { conjunction: string; example: string }) =>
    `Pirms „${conjunction}” šeit, visticamāk, vajag komatu: „… ${example} …”.`,
};

/** By rule id: a short title, and why it helps the client. */
export const rules = {
  'comma-ka': {
    title: 'Komats pirms „ka”',
    why: 'Komats parāda, kur sākas palīgteikums, un teikumu var saprast ar pirmo reizi.',
  },
  'comma-jo': {
    title: 'Komats pirms „jo”',
    why: 'Komats nodala iemeslu no galvenā, un teikumu var saprast ar pirmo reizi.',
  },
  'comma-kas': {
    title: 'Komats pirms „kas”',
    why: 'Komats parāda, kur sākas palīgteikums, un teikumu var saprast ar pirmo reizi.',
  },
  'comma-kad': {
    title: 'Komats pirms „kad”',
    why: 'Komats parāda, kur sākas palīgteikums, un teikumu var saprast ar pirmo reizi.',
  },
  'comma-lai': {
    title: 'Komats pirms „lai”',
    why: 'Komats parāda, kur sākas palīgteikums, un teikumu var saprast ar pirmo reizi.',
  },
  'comma-kur': {
    title: 'Komats pirms „kur”',
    why: 'Komats parāda, kur sākas palīgteikums, un teikumu var saprast ar pirmo reizi.',
  },
  'comma-ja': { title: 'Komats pirms „ja”', why: 'Komats nodala nosacījumu, un klients uzreiz redz, kad kas jādara.' },
  'comma-kamer': {
    title: 'Komats pirms „kamēr”',
    why: 'Komats parāda, kur sākas palīgteikums, un teikumu var saprast ar pirmo reizi.',
  },
  'comma-ka-ari': { title: 'Komats pirms „kā arī”', why: 'Komats parāda, ka uzskaitījumam vēl kas pievienots.' },
  'comma-bet': { title: 'Komats pirms „bet”', why: 'Komats nodala pretstatu, un teikumu var saprast ar pirmo reizi.' },
  'comma-lai-gan': {
    title: 'Komats pirms „lai gan”',
    why: 'Komats parāda, kur sākas palīgteikums, un teikumu var saprast ar pirmo reizi.',
  },
  'comma-kapec': {
    title: 'Komats pirms „kāpēc”',
    why: 'Komats parāda, kur sākas palīgteikums, un teikumu var saprast ar pirmo reizi.',
  },
  'comma-kurs': {
    title: 'Komats pirms „kurš”',
    why: 'Komats parāda, kur sākas palīgteikums, un teikumu var saprast ar pirmo reizi.',
  },
  'comma-cik': {
    title: 'Komats pirms „cik”',
    why: 'Komats parāda, kur sākas palīgteikums, un teikumu var saprast ar pirmo reizi.',
  },
};
