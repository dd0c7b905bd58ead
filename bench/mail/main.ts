/**
 * The mail room beside what others offer for the same: source positions of text (parse5's tree with locations) and the new text of
 * a reply (planer on jsdom). One run, one machine; times are processor time, in milliseconds.
 */
import { JSDOM } from 'jsdom';
import { parse } from 'parse5';
import { extractFrom } from 'planer';
import { patchBody } from '../../src/mail/patch-body';
import { readMail } from '../../src/mail/read-mail';
import { render } from '../../src/mail/render';
import { CLIENT_FORMS, type Letter, type Original } from '../../test/mail/client-forms';
import { draftOf } from '../../test/mail/draft-of';
import { HEADER_LANGUAGES } from '../../test/mail/header-languages';
import { bodyOf } from './bodies';

const SIZES = [10_000, 100_000, 1_000_000, 5_000_000];
/** Beyond, planer on jsdom gives no result in ten minutes. */
const LARGEST_FOR_PLANER = 100_000;

/** Mean processor time of a run, collection of garbage included: on a shared machine the clock measures other people's work. */
function processorTime(run: () => unknown, seconds: number): number {
  const warm = performance.now() + seconds * 500;
  while (performance.now() < warm) run();
  let runs = 0;
  const before = process.cpuUsage();
  const end = performance.now() + seconds * 1000;
  do {
    run();
    runs++;
  } while (performance.now() < end || runs < (seconds === 0 ? 1 : 8));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / runs;
}

/** Slope of log(time) over log(size) by least squares. */
function exponent(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length;
  const above = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return above / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

const number = (value: number | null) =>
  (value === null ? '-' : value < 10 ? value.toFixed(2) : value.toFixed(0)).padStart(9);
const window = () => new JSDOM('').window;

console.log('Reading a body: milliseconds of processor time, mean of many runs\n');
console.log(
  ['size'.padStart(10), 'map', 'map+zones', 'one fix', 'parse5', 'planer', 'parse5/ours']
    .map((title) => title.padStart(9))
    .join('  '),
);
const points: [number, number][] = [];
const ratios = new Map<number, number>();
for (const size of SIZES) {
  const source = bodyOf(size);
  const draft = draftOf({ format: 'html', source });
  const mail = readMail(draft);
  if (!mail.author.text.startsWith('Paldies') || mail.signature.text === '' || mail.quoted.text === '')
    throw new Error('the body is not read as it was written');
  const map = processorTime(() => render(draft.body), 1.5);
  const zones = processorTime(() => readMail(draft), 1.5);
  const fix =
    source.length > 1_000_000
      ? null
      : processorTime(() => patchBody(mail, [{ start: 0, end: 7, replacement: 'Pateicamies' }]), 1);
  const tree = processorTime(() => parse(source, { sourceCodeLocationInfo: true }), 2);
  const planer =
    size > LARGEST_FOR_PLANER ? null : processorTime(() => extractFrom(source, 'text/html', window().document), 0);
  points.push([source.length, zones]);
  ratios.set(size, tree / zones);
  console.log(
    [
      String(source.length).padStart(10),
      ...[map, zones, fix, tree, planer].map(number),
      `${(tree / zones).toFixed(1)} x`.padStart(11),
    ].join('  '),
  );
}
const growth = exponent(points.slice(1));
console.log(
  `\nmap+zones grows with size to the power of ${growth.toFixed(2)} (100 KB to 5 MB); at 1 MB it is ${(ratios.get(1_000_000) ?? 0).toFixed(1)} times faster than parse5's tree with locations.`,
);

console.log(
  '\nText above the history, in every client form and header language (reply, forward, nested): mails right\n',
);
const AUTHOR = [
  'Labdien, Ozola kungs!',
  'Paldies par Jūsu 3. novembra vēstuli.',
  'Ceļu līdzināsim otrdien.',
  'Ar cieņu',
];
const SIGNATURE = ['Ilze Kalniņa', 'Ceļu speciāliste', 'Tālr. 67000021', 'ilze.kalnina@adazi.lv'];
const seen = (text: string) => text.replace(/[\s\u00a0]+/g, '');
const wanted = seen([...AUTHOR, ...SIGNATURE].join(''));
const rows: [string, number, number, number][] = [];
for (const form of CLIENT_FORMS) {
  let ours = 0;
  let theirs = 0;
  let mails = 0;
  for (const [index, language] of HEADER_LANGUAGES.entries()) {
    const other = HEADER_LANGUAGES[(index + 1) % HEADER_LANGUAGES.length] ?? language;
    const original = (below: Original | null): Original => ({
      name: 'Andris Ozols',
      address: 'andris@example.com',
      lines: ['Sveiki!', 'Kad salabosiet ceļu?'],
      language,
      below,
    });
    const older: Original = {
      name: 'Vita Egle',
      address: 'vita@example.com',
      lines: ['Labdien!', 'Vecāka vēstule.'],
      language: other,
      below: null,
    };
    const letters: Letter[] = [
      { author: AUTHOR, signature: SIGNATURE, original: original(null), kind: 'reply' },
      { author: AUTHOR, signature: SIGNATURE, original: original(null), kind: 'forward' },
      { author: AUTHOR, signature: SIGNATURE, original: original(older), kind: 'reply' },
    ];
    for (const letter of letters) {
      const body = form.body(letter);
      const { author, signature } = readMail(draftOf(body));
      mails++;
      if (seen(author.text + signature.text) === wanted) ours++;
      if (seen(planerText(body.source, body.format)).replace(/^--|--(?=IlzeKalniņa)/, '') === wanted) theirs++;
    }
  }
  rows.push([form.id, mails, ours, theirs]);
}
console.log(`${'client form'.padEnd(44)}${'mails'.padStart(7)}${'ours'.padStart(7)}${'planer'.padStart(8)}`);
for (const [id, mails, ours, theirs] of rows)
  console.log(`${id.padEnd(44)}${String(mails).padStart(7)}${String(ours).padStart(7)}${String(theirs).padStart(8)}`);
const total = (column: 1 | 2 | 3) => rows.reduce((sum, row) => sum + row[column], 0);
console.log(
  `${'all'.padEnd(44)}${String(total(1)).padStart(7)}${String(total(2)).padStart(7)}${String(total(3)).padStart(8)}`,
);

/** What planer leaves of a body, as text. */
function planerText(source: string, format: 'html' | 'text'): string {
  if (format === 'text') return extractFrom(source, 'text/plain');
  return render({ format: 'html', source: extractFrom(source, 'text/html', window().document) }).text;
}
