import { plural } from './pane-plural';
import { ribbonButton } from './ribbon-button';

const notes = (count: number) => `${count} ${plural(count, 'piezīmju', 'piezīme', 'piezīmes')}`;
const notesLeft = (count: number) =>
  count === 0
    ? 'Piezīmju vairs nav.'
    : `${plural(count, 'Palikušas', 'Palikusi', 'Palikušas')} ${count} ${plural(count, 'piezīmju', 'piezīme', 'piezīmes')}.`;

/** Everything that the task pane says besides findings: the letter's view. */
export const pane = {
  title: 'Atbildes pārbaude',
  header: {
    check: 'Pārbaudīt',
    lastLook: ({ time }: { time: string }) => `Skatīts ${time}`,
    menu: 'Vairāk',
    back: 'Atpakaļ',
  },
  menu: {
    mend: 'Labot visu drošo',
    signature: 'Mans paraksts',
    silenced: 'Ignorētais',
    standard: 'Standarta 9. punkts',
    settings: 'Iestatījumi',
    keys: 'Taustiņi',
    privacy: 'Privātums',
  },
  readiness: ({ ready, total }: { ready: number; total: number }) =>
    `${ready} no ${total} ${plural(total, 'daļām', 'daļas', 'daļām')}`,
  readinessLabel: 'Gatavās vēstules daļas',
  parts: {
    greeting: 'Uzruna',
    reference: 'Atsauce',
    'plain-language': 'Vienkārša valoda',
    links: 'Saites un pielikumi',
    summary: 'Kopsavilkums',
    'next-steps': 'Turpmākā rīcība',
    courtesy: 'Pieklājība',
    signature: 'Paraksts',
    spelling: 'Pareizrakstība',
    advice: 'Cieņa un drošība',
  },
  partStates: {
    missing: 'Trūkst',
    check: 'Pārbaudiet',
    hint: 'Ieteikums',
    ready: 'Kārtībā',
    skipped: 'Nav jāpārbauda',
    waiting: 'Gaida vārdnīcu',
    unchecked: 'Nav pārbaudīts',
  },
  partList: 'Vēstules daļas',
  severities: { error: 'Trūkst', warning: 'Pārbaudiet', hint: 'Ieteikums' },
  places: ({ count }: { count: number }) => `${count} ${plural(count, 'vietās', 'vietā', 'vietās')}`,
  more: ({ count }: { count: number }) => `Vēl ${notes(count)}`,
  silencedHere: ({ count }: { count: number }) =>
    `${plural(count, 'Ignorētas', 'Ignorēta', 'Ignorētas')} ${notes(count)}`,
  quoted: ({ lines }: { lines: number }) =>
    `${plural(lines, 'Citētās', 'Citētā', 'Citētās')} ${lines} ${plural(lines, 'rindas', 'rinda', 'rindas')} nav ${plural(lines, 'pārbaudītas', 'pārbaudīta', 'pārbaudītas')}.`,
  requests: {
    title: 'Klienta jautājumi',
    count: ({ answered, total }: { answered: number; total: number }) => `${answered}/${total}`,
    answered: 'Atbildēts',
    open: 'Nav atbildes',
  },
  quote: ({ text }: { text: string }) => `„${text}”`,
  finding: {
    before: 'Tagad',
    after: 'Būs',
    otherPlaces: 'Arī šeit',
    copy: 'Kopēt',
    copied: 'Nokopēts',
    moreFixes: 'Citi labojumi',
    ignore: 'Ignorēt',
    ignorePlace: 'Tikai šeit',
    ignoreWords: ({ text }: { text: string }) => `„${text}” – vienmēr`,
    learnWord: ({ text }: { text: string }) => `Pievienot „${text}” manai vārdnīcai`,
    ignoreLetter: 'Visā šajā vēstulē',
    ignoreRule: 'Vairs nerādīt nevienā vēstulē',
    showClause: ({ clause }: { clause: string }) => `Ko saka ${clause}. punkts`,
    wrong: 'Šī piezīme ir kļūdaina',
    wrongCopied: ({ contact }: { contact: string }) =>
      contact === '' ? 'Ziņa par piezīmi ir nokopēta.' : `Ziņa ir nokopēta; nosūtiet to: ${contact}.`,
  },
  fixes: {
    insertText: ({ text }: { text: string }) => `Ielikt „${text}”`,
    fillSignature: 'Aizpildīt parakstu',
    copySignature: 'Kopēt pilno parakstu',
    done: ({ left }: { left: number }) => `Izlabots. ${notesLeft(left)}`,
    undone: 'Labojums atsaukts.',
    undo: 'Atsaukt',
    silenced: ({ left }: { left: number }) => `Ignorēts. ${notesLeft(left)}`,
    learnt: ({ word, left }: { word: string; left: number }) => `„${word}” ir Jūsu vārdnīcā. ${notesLeft(left)}`,
    forgotten: ({ word }: { word: string }) => `„${word}” vairs nav Jūsu vārdnīcā.`,
    looked: ({ count }: { count: number }) =>
      count === 0 ? 'Pārbaudīts. Piezīmju nav.' : `Pārbaudīts: ${notes(count)}.`,
  },
  /** A word that is taught, and what Outlook does not keep. */
  saveFailures: {
    full: 'Nav saglabāts: Outlook atvēlētie 32 KB ir pilni. Nekas nav zudis. Iestatījumos izdzēsiet kādu vārdu vai ignorēto un mēģiniet vēlreiz.',
    refused: 'Outlook to nesaglabāja; nekas nav mainīts. Mēģiniet vēlreiz.',
  },
  /** Words that are restored together. */
  restoration: {
    found: ({ count }: { count: number }) =>
      `${count} ${plural(count, 'vārdu ir', 'vārds ir', 'vārdi ir')} bez garumzīmēm un mīkstinājumiem.`,
    open: 'Atjaunot garumzīmes un mīkstinājumus visā tekstā',
  },
  /** Why a fix went another way than into the text, or did not go at all. */
  obstacles: {
    'inline-images': 'Vēstulē ir attēls, ko Outlook pārrakstot varētu pazaudēt.',
    'whole-body-off': 'Šajā Outlook labojumu nevarētu atsaukt.',
    'too-long': 'Vēstule ir pārāk gara, lai to pārrakstītu.',
    unproved: 'Šo vietu nevar droši pārrakstīt.',
    'text-changed': 'Teksts pa to laiku mainījās; nekas nav labots, vēstule pārbaudīta no jauna.',
    'words-selected': 'Vēstulē ir iezīmēti vārdi. Nolieciet kursoru, kur tekstu ielikt, un spiediet vēlreiz.',
    'item-changed': 'Ir atvērta cita vēstule; nekas nav labots.',
    'timed-out': 'Outlook neatbildēja laikā. Pārskatiet vēstuli: labojums var parādīties vēlāk.',
    'not-kept': 'Outlook mainīja vairāk, nekā prasīts, tāpēc iepriekšējais teksts ir atjaunots.',
    'not-restored':
      'Outlook mainīja vairāk, nekā prasīts, un iepriekšējo tekstu neizdevās atjaunot. Pārskatiet vēstuli.',
    'not-verified': 'Labojums ir ierakstīts, bet pārliecināties neizdevās. Pārskatiet vēstuli.',
    'read-only': 'Vēstuli nevar mainīt; tekstu var nokopēt.',
    failed: 'Outlook labojumu nepieņēma; tekstu var nokopēt.',
    undo: 'Labojumu vairs nevar atsaukt: teksts pēc tam ir mainīts.',
    clipboard: 'Nokopēt neizdevās.',
  },
  /** What helps where only the way through the whole letter is closed. */
  instead: {
    select: ({ text }: { text: string }) => `Iezīmējiet vēstulē „${text}” un spiediet vēlreiz vai nokopējiet.`,
    copy: 'Nokopējiet atjaunoto tekstu un ielīmējiet to vēstulē sava teksta vietā.',
  },
  situations: {
    loading: { title: 'Lasa vēstuli…', text: '' },
    busy: { title: 'Outlook vēl ielādē vēstuli', text: 'Pārbaude pēc brīža mēģinās vēlreiz.' },
    unreadable: {
      title: 'Vēstuli neizdevās nolasīt',
      text: 'Mēģiniet vēlreiz. Ja nelīdz, aizveriet un atveriet šo rūti. Vēstuli var nosūtīt arī bez pārbaudes.',
    },
    'no-letter': { title: 'Nav atvērta neviena vēstule', text: 'Atveriet melnrakstu, un pārbaude sāksies pati.' },
    'not-a-letter': { title: 'Šis nav e-pasts', text: 'Pārbaude lasa tikai e-pasta vēstules.' },
    'read-only': {
      title: 'Vēstule ir atvērta lasīšanai',
      text: 'Pārbaudīt var melnrakstu: atbildiet uz vēstuli vai atveriet nenosūtītu.',
    },
    'not-outlook': {
      title: 'Šī lapa darbojas Outlook',
      text: `Atveriet to vēstules logā ar pogu „${ribbonButton}”.`,
    },
    empty: { title: 'Vēl nekas nav uzrakstīts', text: 'Rakstiet atbildi un tad spiediet „Pārbaudīt”.' },
    internal: {
      title: 'Iekšējā sarakste',
      text: 'Visi adresāti ir kolēģi, tāpēc 9. punkta prasības neattiecas. Pārbaudīta tikai pareizrakstība.',
    },
    formal: {
      title: 'Pašvaldības vēstule',
      text: 'Atbilde sūtīta kā oficiāla vēstule, tāpēc 9. punkta prasības pavadtekstam neattiecas.',
    },
    good: { title: 'Viss kārtībā', text: '' },
    findings: { title: '', text: '' },
  },
  checkedParts: ({ count }: { count: number }) =>
    `${plural(count, 'Pārbaudītas', 'Pārbaudīta', 'Pārbaudītas')} ${count} vēstules ${plural(count, 'daļu', 'daļa', 'daļas')}; vēstuli var sūtīt.`,
  retry: 'Mēģināt vēlreiz',
  startWith: 'Sākt ar uzrunu',
  notes: {
    unsure: 'Nav droši nosakāms, kur beidzas Jūsu teksts un sākas citētā vēstule. Pārbaudīts tikai drošais.',
    plainText: 'Vienkārša teksta vēstule: saites paliek redzamas kā adreses.',
    unread: ({ parts }: { parts: string }) => `Outlook neparādīja: ${parts}. Ar to saistītais nav pārbaudīts.`,
    stale: ({ time }: { time: string }) => `Tagad vēstuli neizdevās nolasīt; redzams ${time} skats.`,
    language: 'Pareizrakstība šajā valodā netiek pārbaudīta.',
    dictionary: 'Vārdnīcu neizdevās ielādēt; pareizrakstība nav pārbaudīta.',
    policy: 'Pašvaldības noteikumu fails ir kļūdains; lieto iebūvētos noteikumus.',
  },
  draftParts: {
    subject: 'tematu',
    from: 'sūtītāju',
    to: 'adresātus',
    cc: 'kopijas adresātus',
    bcc: 'diskrētās kopijas adresātus',
    attachments: 'pielikumus',
    'compose-type': 'vēstules veidu',
  },
  picture: {
    label: 'Vēstules attēls',
    text: ({ bands, sentences, long }: { bands: string; sentences: number; long: number }) =>
      `Vēstulē ir: ${bands}. ${sentences} ${plural(sentences, 'teikumu', 'teikums', 'teikumi')}` +
      (long === 0 ? '.' : `, ${plural(long, 'gari', 'garš', 'gari')} ${long}.`),
    bands: {
      salutation: 'uzruna',
      introduction: 'ievads',
      body: 'pamatdaļa',
      closing: 'noslēgums',
      signOff: 'atvadu frāze',
      signature: 'paraksts',
    },
    mark: ({ part, count }: { part: string; count: number }) => (count === 1 ? part : `${part}, ${notes(count)}`),
  },
  welcome: {
    title: 'Laipni lūgti',
    step: ({ step, of }: { step: number; of: number }) => `${step}. solis no ${of}`,
    skip: 'Izlaist',
    next: 'Tālāk',
    done: 'Sākt',
    steps: {
      what: {
        title: 'Pārbauda pirms sūtīšanas',
        text: 'Rūts salīdzina Jūsu atbildi ar klientu apkalpošanas standarta 9. punktu un, kur var, piedāvā gatavu labojumu. Lēmums vienmēr ir Jūsu.',
      },
      private: {
        title: 'Nekas netiek nosūtīts',
        text: 'Vēstule tiek lasīta tikai šajā datorā. Nav ne vērtējumu, ne uzskaites.',
      },
      signature: {
        title: 'Jūsu paraksts',
        text: 'Ja parakstu aizpildīsiet tagad, pārbaude to varēs ielikt vēstulē, kad tā trūkst. Var arī vēlāk.',
      },
    },
  },
  languageUnavailable: 'Angļu valodas tekstus neizdevās ielādēt, tāpēc pārbaude pagaidām runā latviski.',
  footer: {
    policy: ({ edition, hash }: { edition: string; hash: string }) =>
      hash === '' ? 'iebūvētie noteikumi' : `noteikumi ${edition} ${hash}`,
    version: ({ version }: { version: string }) => `Atbilde ${version}`,
    privacy: 'Nekas netiek nosūtīts',
  },
};
