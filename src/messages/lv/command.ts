import { plural } from './pane-plural';

/** What the command line says to a person. */
export const command = {
  program: 'Pārbauda e-pasta vēstuļu melnrakstus pēc klientu apkalpošanas standarta 9. punkta.',
  headings: {
    'Usage:': 'Lietošana:',
    'Arguments:': 'Argumenti:',
    'Options:': 'Izvēles:',
    'Commands:': 'Komandas:',
  },
  help: 'rāda palīdzību',
  version: 'rāda versiju',
  options: {
    language: 'ziņojumu valoda: lv vai en',
    json: 'rezultāts programmām (JSON)',
    format: 'text cilvēkam vai json programmām',
    policy: 'noteikumu fails; bez tā strādā iebūvētie noteikumi',
    now: 'datums un laiks, kurā vēstules vērtē (ISO 8601); bez tā vēstules pašas datums, citādi pulkstenis',
    all: 'rāda visas piezīmes, arī atkārtotās un mazāk svarīgās',
    plain: 'ievade ir vienkāršs teksts, nevis HTML',
  },
  check: 'pārbauda melnrakstus; 0: nekas nav jālabo, 1: ir ko labot, 2: kādu failu nevar izlasīt',
  checkFiles: 'melnraksti .eml failos',
  spell: 'pārbauda vārdus no ievades, pa vienam rindā; katram izdod vienu JSON objektu',
  zones: 'sadala vēstules tekstu no ievades: darbinieka teksts, paraksts, citētā vēsture',

  usage: {
    form: '[izvēles]',
    commandForm: '<komanda> [izvēles]',
    policyForm: '<noteikumi> [izvēles]',
    tryForm: '<līdzšinējie> <jaunie> <mape> [izvēles]',
    filesForm: '[izvēles] <fails>…',
    unknownOption: ({ name }: { name: string }) => `Izvēle ${name} nav pazīstama.`,
    unknownCommand: ({ name }: { name: string }) => `Komanda „${name}” nav pazīstama.`,
    missingArgument: ({ name }: { name: string }) => `Trūkst argumenta <${name}>.`,
    missingValue: ({ name }: { name: string }) => `Izvēlei ${name} trūkst vērtības.`,
    missingOption: ({ name }: { name: string }) => `Trūkst izvēles ${name}.`,
    badValue: ({ name, value, allowed }: { name: string; value: string; allowed: string }) =>
      `Izvēlei ${name} vērtība „${value}” neder. Der: ${allowed}.`,
    tooMany: 'Argumentu ir par daudz.',
    other: ({ message }: { message: string }) => `Komandu nevar saprast: ${message}`,
    hint: ({ command }: { command: string }) => `Palīdzība: ${command} --help`,
    didYouMean: ({ names }: { names: string }) => `Vai domāts ${names}?`,
    noCommand: 'Nav norādīta komanda.',
    date: 'ISO 8601 datums un laiks, piemēram, 2026-11-25T09:00:00+02:00',
  },

  /** Why an input gives nothing, and what to do. */
  unreadable: {
    missing: 'tāda faila nav. Pārbaudiet nosaukumu un mapi.',
    folder: 'tā ir mape, nevis fails. Norādiet tajā esošos .eml failus.',
    forbidden: 'failu nav atļauts lasīt. Pārbaudiet tā tiesības.',
    other: ({ message }: { message: string }) => `failu nevar izlasīt (${message}).`,
    empty: 'fails ir tukšs. Saglabājiet melnrakstu vēlreiz.',
    'no-header': 'tas nav e-pasts: sākumā nav vēstules galvenes (From, To, Subject). Saglabājiet vēstuli .eml formātā.',
    'other-format':
      'tas nav .eml fails, bet cita formāta fails (piemēram, .msg vai PDF). Saglabājiet vēstuli .eml formātā.',
    broken: 'vēstules uzbūvi nevar saprast. Saglabājiet melnrakstu vēlreiz.',
    truncated: ({ place }: { place: string }) =>
      `vēstule ir aprauta: ${place}. Saglabājiet vai pārkopējiet to vēlreiz.`,
    places: {
      header: 'galvenei nav beigu',
      body: 'aiz galvenes nav teksta',
      boundary: 'daļām nav beigu atzīmes (MIME boundary)',
      encoding: 'kodētais teksts beidzas pusvārdā',
      html: 'HTML tekstam nav beigu </html>',
    },
  },
  dictionary: {
    missing: ({ language, path }: { language: string; path: string }) =>
      `Pareizrakstība valodā „${language}” nav pārbaudīta: nav vārdnīcas ${path}. Uzstādiet Atbildi no jauna.`,
    damaged: ({ language, path }: { language: string; path: string }) =>
      `Pareizrakstība valodā „${language}” nav pārbaudīta: vārdnīcas faili mapē ${path} ir bojāti. Uzstādiet Atbildi no jauna.`,
  },
  noSpelling: 'Bez vārdnīcas vārdus pārbaudīt nevar.',
  stdin: 'ievade',

  report: {
    languages: { lv: 'Latviski', en: 'Angliski', ru: 'Krieviski' },
    external: 'ārējam klientam',
    internal: 'Iekšējā sarakste: 9. punkts neattiecas.',
    formal: 'Pašvaldības vēstule: 9. punkts pavadtekstam neattiecas.',
    unsure: 'Nav droši zināms, kur beidzas darbinieka teksts.',
    ready: ({ ready, total }: { ready: number; total: number }) =>
      `kārtībā ${ready} no ${total} ${plural(total, 'pārbaudēm', 'pārbaudes', 'pārbaudēm')}`,
    clause: ({ clause }: { clause: string }) => `${clause}. punkts`,
    places: ({ count }: { count: number }) => `${count} ${plural(count, 'vietās', 'vietā', 'vietās')}`,
    words: ({ text }: { text: string }) => `„${text}”`,
    more: ({ count }: { count: number }) =>
      `Vēl ${count} ${plural(count, 'piezīmju', 'piezīme', 'piezīmes')}; visas rāda --all.`,
    nothing: 'Nav ko labot.',
    total: ({ letters, toMend, unreadable }: { letters: number; toMend: number; unreadable: number }) =>
      [
        `Pārbaudīts: ${letters} ${plural(letters, 'vēstuļu', 'vēstule', 'vēstules')}`,
        `ar labojamo: ${toMend}`,
        ...(unreadable > 0 ? [`neizlasīts: ${unreadable}`] : []),
      ].join(', '),
  },
  policy: {
    description: 'noteikumu failu pārbauda, izmēģina un apraksta',
    check: 'pārbauda noteikumu failu; 0: viss kārtībā, 1: ir kļūdas, 2: failu nevar izlasīt',
    try: 'rāda, kā jauni noteikumi mainītu piezīmes par melnrakstiem mapē',
    schema: 'izdod noteikumu faila JSON Schema, ar kuru redaktors palīdz rakstīt',
    sample: 'izdod noteikumu failu ar visām iebūvētajām vērtībām un paskaidrojumiem',
    file: 'noteikumu fails',
    old: 'līdzšinējo noteikumu fails; „-” ir iebūvētie noteikumi',
    new: 'jauno noteikumu fails',
    folder: 'mape ar melnrakstiem .eml failos',
    html: 'ieraksta arī pārskatu HTML failā',
    good: ({ file }: { file: string }) => `${file}: viss kārtībā.`,
    bad: ({ file, count }: { file: string; count: number }) =>
      `${file}: ${count} ${plural(count, 'kļūdu', 'kļūda', 'kļūdas')}.`,
    noDrafts: ({ folder }: { folder: string }) => `${folder}: mapē nav .eml failu. Saglabājiet tajā melnrakstus.`,
    noFolder: ({ folder }: { folder: string }) => `${folder}: tādas mapes nav. Pārbaudiet nosaukumu.`,
    notWritten: ({ path, message }: { path: string; message: string }) =>
      `${path}: failu nevar ierakstīt (${message}). Pārbaudiet mapi un tās tiesības.`,
  },
  package: {
    description: 'izveido mapi, kuru administrators augšupielādē tīmekļa serverī',
    url: 'adrese, kurā mape būs pieejama, piemēram, https://atbilde.adazi.lv/',
    out: 'mape, kurā rakstīt',
    off: 'Atbildes pārbaude pašlaik ir izslēgta. Vēstules var nosūtīt kā parasti.',
    offOption: 'izslēgta pievienojumprogramma: visas vēstules tiek nosūtītas bez pārbaudes',
    badUrl: ({ value }: { value: string }) =>
      `Adrese „${value}” neder. Rakstiet pilnu https adresi, kuru sasniedz darbinieku datori, bez vaicājuma, piemēram, https://atbilde.adazi.lv/.`,
    badPolicy: ({ path }: { path: string }) => `Mape nav izveidota: vispirms izlabojiet noteikumus ${path}.`,
    badManifest: 'Mape nav izveidota: manifests nebūtu derīgs.',
    notBuilt: ({ path }: { path: string }) =>
      `Trūkst produkta daļas ${path}. Uzstādiet Atbildi no jauna vai pirmkodā palaidiet „npm run build”.`,
    notWritten: ({ path, message }: { path: string; message: string }) =>
      `Mapē ${path} nevar rakstīt (${message}). Pārbaudiet tās tiesības.`,
    done: ({ path, count, version }: { path: string; count: number; version: string }) =>
      `Atbilde ${version}: ${count} ${plural(count, 'failu', 'fails', 'faili')} mapē ${path}.`,
    next: [
      'Tālāk:',
      '1. Augšupielādējiet mapi serverī (IIS: web.config jau ir mapē; nginx: iekļaujiet nginx.conf).',
      '2. Pārbaudiet, vai pārlūkā atveras taskpane.html.',
      '3. Microsoft 365 administrēšanas centrā augšupielādējiet manifest.xml (tikai rūts) vai manifest-send.xml (arī atgādinājums).',
      'Sīkāk: docs/administratoriem.md.',
    ],
  },
  trial: {
    title: 'Ko mainītu jaunie noteikumi',
    appeared: 'Parādās',
    vanished: 'Pazūd',
    changed: 'Mainās',
    before: 'Tagad',
    after: 'Ar jaunajiem noteikumiem',
    none: 'Nevienā vēstulē nekas nemainās.',
    total: ({
      letters,
      touched,
      appeared,
      vanished,
      changed,
    }: {
      letters: number;
      touched: number;
      appeared: number;
      vanished: number;
      changed: number;
    }) =>
      `Izmēģināts: ${letters} ${plural(letters, 'vēstuļu', 'vēstule', 'vēstules')}, mainās ${touched}. Piezīmes: parādās ${appeared}, pazūd ${vanished}, mainās ${changed}.`,
    verdict: ({ check, before, after }: { check: string; before: string; after: string }) =>
      `${check}: ${before} → ${after}`,
    statuses: { pass: 'kārtībā', fail: 'jālabo', skipped: 'nepārbauda' },
    verdicts: 'Pārbaudes, kurām mainās vērtējums',
    whole: 'visa vēstule',
  },
  zoneNames: {
    author: 'Darbinieka teksts',
    signature: 'Paraksts',
    quoted: 'Citētā vēsture',
    confidence: 'Drošums',
  },
};
