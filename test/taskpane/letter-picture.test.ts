import { examine } from '../../src/lint';
import { catalogues } from '../../src/messages/catalogue';
import { defaultPolicy } from '../../src/policy/defaults';
import { drawLetter, marksOf } from '../../src/taskpane/state/letter-picture';
import { aDraft } from './a-draft';

const LONG = `${'Lūdzam ņemt vērā, ka pašvaldība darbu plāno pēc kārtas un '.repeat(5)}tāpēc jāgaida.`;
const LINES = [
  'Labdien, Ozola kungs!',
  'Paldies par Jūsu 3. novembra e-pastu.',
  'Bedri redzējām.',
  'Darbi sākas rīt.',
  'Iela būs slēgta.',
  'Autobuss brauks.',
  LONG,
  'Rakstiet mums.',
  'Ar cieņu',
];
const look = (lines: readonly string[], signature?: readonly string[]) =>
  examine(aDraft(lines, signature), defaultPolicy, { catalogue: catalogues.lv, spellers: {} });

test('bands follow each other from top to bottom, and tell how much of the letter each part is', () => {
  const { bands, rows } = drawLetter(look(LINES).letter, 35);
  expect(bands.map(({ id }) => id)).toEqual(['salutation', 'introduction', 'body', 'closing', 'signOff', 'signature']);
  for (const [index, band] of bands.entries()) {
    expect(band.to).toBeGreaterThan(band.from);
    if (index > 0) expect(band.from).toBeGreaterThanOrEqual((bands[index - 1]?.to ?? 1) - 1e-9);
  }
  expect(bands[bands.length - 1]?.to).toBeCloseTo(1);
  // Eight short lines, a long one, a gap and six lines of signature.
  expect(rows).toBe(8 + Math.ceil(LONG.length / 60) + 1 + 6);
});

test('a bar a sentence; the long one stands out and is the widest', () => {
  const { bars, longSentences, sentences } = drawLetter(look(LINES).letter, 35);
  expect(sentences).toBe(9);
  expect(longSentences).toBe(1);
  const long = bars.filter((bar) => bar.long);
  expect(long).toHaveLength(1);
  expect(long[0]?.width).toBe(1);
  expect(Math.max(...bars.filter((bar) => !bar.long).map((bar) => bar.width))).toBeLessThan(1);
});

test('findings of parts that are missing stand where the parts belong', () => {
  const { letter, report } = look(LINES.slice(1, 5), []);
  const at = (rule: string) => {
    const finding = report.findings.find((one) => one.rule === rule);
    if (!finding) throw new Error(`no ${rule}`);
    return marksOf(letter, [finding], 0.01)[0]?.at;
  };
  expect(at('greeting-missing')).toBe(0);
  expect(at('signature-missing')).toBe(1);
});

test('marks keep their distance: what lies nearer is one mark of the gravest kind', () => {
  const { letter, report } = look(LINES.slice(1, 5), []);
  for (const gap of [0.05, 0.2, 1.1]) {
    const marks = marksOf(letter, report.findings, gap);
    expect(marks.flatMap((mark) => mark.findings)).toHaveLength(report.findings.length);
    for (const [index, mark] of marks.entries()) {
      if (index > 0) expect(mark.at - (marks[index - 1]?.at ?? 0)).toBeGreaterThanOrEqual(gap);
      if (mark.findings.some(({ severity }) => severity === 'error')) expect(mark.severity).toBe('error');
    }
  }
  expect(marksOf(letter, report.findings, 1.1)).toHaveLength(1);
});

test('an empty letter and one of 1,500 sentences are drawn as well', () => {
  expect(drawLetter(look([], []).letter, 35)).toMatchObject({ bands: [], bars: [], rows: 1 });
  const long = look(Array.from({ length: 300 }, () => 'Viens. Divi. Trīs. Četri. Pieci.'));
  const picture = drawLetter(long.letter, 35);
  expect(picture.bars.length).toBeLessThanOrEqual(150);
  expect(picture.bars[picture.bars.length - 1]?.to).toBeLessThanOrEqual(1);
});
