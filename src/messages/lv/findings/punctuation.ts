/** Finding messages and rule descriptions: punctuation and mechanics (9.5). */
export const findings = {
  commaBefore: ({ conjunction, example }: { conjunction: string; example: string }) =>
    `Pirms „${conjunction}” šeit, visticamāk, vajag komatu: „… ${example} …”.`,
  commaBetweenClauses: ({ word }: { word: string }) =>
    `Pirms „${word}” vajag komatu, jo katrā teikuma daļā rīkojas kāds cits.`,
  pleaseComma: ({ example }: { example: string }) => `Pavēles teikumā „lūdzu” atdala ar komatu: „${example}”.`,
  participleComma: ({ example }: { example: string }) =>
    `Aiz divdabja teiciena teikuma sākumā liek komatu: „${example} …”.`,
  openingClauseComma: ({ word }: { word: string }) => `Pirms „${word}” vajag komatu, jo šeit beidzas palīgteikums.`,
  parentheticalComma: ({ word }: { word: string }) => `„${word}” atdala ar komatiem no abām pusēm.`,
  possiblyComma: ({ example }: { example: string }) =>
    `Ja „iespējams” nozīmē „varbūt”, to atdala ar komatiem: „${example}”.`,
  ifPossibleComma: ({ example }: { example: string }) => `Aiz „ja iespējams” liek komatu: „${example}”.`,
  answerComma: ({ example }: { example: string }) => `Aiz „jā” un „nē” atbildes sākumā liek komatu: „${example}”.`,
  dateComma: ({ example }: { example: string }) =>
    `Datumu, kas precizē nedēļas dienu, atdala ar komatiem no abām pusēm: „… ${example} …”.`,
  needlessComma: ({ word }: { word: string }) => `Aiz „${word}” komatu neliek.`,
  greetingComma: ({ example }: { example: string }) => `Starp sasveicināšanos un vārdu liek komatu: „${example}”.`,
  signOffComma: ({ words }: { words: string }) => `Aiz „${words}” komatu neliek.`,
  doubleSpace: 'Starp vārdiem ir lieka atstarpe.',
  spaceBeforeMark: ({ mark }: { mark: string }) => `Pirms „${mark}” ir lieka atstarpe.`,
  spaceAfterMark: ({ mark }: { mark: string }) => `Aiz „${mark}” trūkst atstarpes.`,
  dateSpacing: ({ example }: { example: string }) => `Datumā aiz punkta liek atstarpi: „${example}”.`,
  clockColon: ({ example }: { example: string }) => `Pulksteņa laiku raksta ar punktu: „plkst. ${example}”.`,
  decimalPoint: ({ example }: { example: string }) => `Naudas summā lieto komatu: „${example}”.`,
  abbreviationStop: ({ short }: { short: string }) => `Saīsinājumu raksta ar punktu: „${short}”.`,
  unbalancedQuotes: 'Šai pēdiņai nav otras; vērts pārbaudīt, kur citāts vai nosaukums sākas un beidzas.',
  dictatedPunctuation: ({ words, mark }: { words: string; mark: string }) =>
    `Šķiet, te diktēta pieturzīme: „${words}” vietā jābūt „${mark}”.`,
  sentenceCapital: ({ word }: { word: string }) => `Teikumu sāk ar lielo burtu: „${word}”.`,
  doubleMark: ({ mark }: { mark: string }) => `Te ir divas vienādas pieturzīmes „${mark}”; pietiek ar vienu.`,
  needlessCommaInfinitive: ({ example }: { example: string }) =>
    `Starp „lūdzu” un nenoteiksmi komatu neliek: „${example}”.`,
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
  'comma-ko': {
    title: 'Komats pirms „ko” un „kam”',
    why: 'Komats parāda, kur sākas palīgteikums, un teikumu var saprast ar pirmo reizi.',
  },
  'comma-cik': {
    title: 'Komats pirms „cik”',
    why: 'Komats parāda, kur sākas palīgteikums, un teikumu var saprast ar pirmo reizi.',
  },
  'comma-vai': {
    title: 'Komats pirms „vai”',
    why: 'Komats parāda, ka aiz tā ir jautājums, nevis otra iespēja.',
  },
  'comma-nevis': {
    title: 'Komats pirms „nevis”',
    why: 'Komats nodala to, kas ir, no tā, kā nav.',
  },
  'answer-comma': { title: 'Komats aiz „jā” un „nē”', why: 'Komats nodala atbildi no paskaidrojuma.' },
  'date-comma': {
    title: 'Komats aiz precīza datuma',
    why: 'Komati parāda, ka datums tikai precizē dienu, un laiku vieglāk atrast.',
  },
  'comma-un': {
    title: 'Komats pirms „un”',
    why: 'Komats nodala klienta darāmo no pašvaldības solījuma.',
  },
  'participle-comma': {
    title: 'Komats aiz divdabja teiciena',
    why: 'Komats parāda, kur beidzas ievads un sākas galvenā doma.',
  },
  'opening-clause-comma': {
    title: 'Komats aiz palīgteikuma teikuma sākumā',
    why: 'Komats nodala nosacījumu no lūguma, un klients uzreiz redz, kas jādara.',
  },
  'please-comma': { title: 'Komats aiz „lūdzu”', why: 'Lūgums ar komatu ir pareizi uzrakstīts un izskatās rūpīgs.' },
  'parenthetical-comma': {
    title: 'Komati ap iespraudumu',
    why: 'Komati nodala iespraudumu no teikuma, un to vieglāk izlasīt.',
  },
  'possibly-comma': {
    title: 'Komati ap „iespējams”',
    why: 'Ar komatiem „iespējams” nozīmē „varbūt”, bez tiem – „var”; klients uzreiz redz, kas domāts.',
  },
  'greeting-comma': {
    title: 'Komats uzrunā',
    why: 'Uzruna ir pirmais, ko klients redz; komats nodala vārdu no sasveicināšanās.',
  },
  'sign-off-comma': {
    title: '„Ar cieņu” bez komata',
    why: '„Ar cieņu” nav divdabja teiciens, tāpēc komatu aiz tā latviešu valodā neliek.',
  },
  'needless-comma': { title: 'Lieks komats', why: 'Lieks komats aptur lasītāju tur, kur pauzes nav.' },
  'space-before-mark': {
    title: 'Atstarpe pirms pieturzīmes',
    why: 'Pieturzīme paliek pie sava vārda un nenonāk jaunas rindas sākumā.',
  },
  'space-after-mark': {
    title: 'Atstarpe aiz pieturzīmes',
    why: 'Ar atstarpi vārdi nesaplūst, un teksts ir vieglāk lasāms.',
  },
  'double-space': { title: 'Dubulta atstarpe', why: 'Vienādas atstarpes rāda, ka vēstule ir pārlasīta.' },
  'date-spacing': { title: 'Atstarpe datumā', why: 'Ar atstarpi datumu vieglāk izlasīt.' },
  'clock-colon': { title: 'Pulksteņa laiks', why: 'Latviešu valodā stundas un minūtes atdala ar punktu.' },
  'decimal-point': { title: 'Komats naudas summā', why: 'Punktu latviešu tekstā var pārprast; komats rāda centus.' },
  'abbreviation-stop': { title: 'Punkts saīsinājumā', why: 'Punkts parāda, ka vārds ir saīsināts, nevis kļūdains.' },
  'unbalanced-quotes': {
    title: 'Pēdiņas pa pāriem',
    why: 'Ja pēdiņai nav otras, klients neredz, kur beidzas nosaukums vai citāts.',
  },
  'dictated-punctuation': {
    title: 'Diktētas pieturzīmes',
    why: 'Izrunāts „komats” vai „punkts” tekstā mulsina klientu.',
  },
  'sentence-capital': { title: 'Lielais burts teikuma sākumā', why: 'Lielais burts parāda, kur sākas jauns teikums.' },
  'double-mark': { title: 'Dubulta pieturzīme', why: 'Viena pieturzīme rāda, ka vēstule ir pārlasīta.' },
};
