import type { Range } from '../../mail/mail';
import type { CheckId, Finding, Severity } from '../../report';
import type { Letter } from '../../standard/letter/letter';

/** Bands of the picture, from the top of the letter down. */
export type BandId = 'salutation' | 'introduction' | 'body' | 'closing' | 'signOff' | 'signature';

/** A stretch of the picture's height; both are fractions from 0 (top) to 1 (bottom). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Band extends Stretch {
  readonly id: BandId;
}

export interface Bar extends Stretch {
  readonly band: BandId;
  /** Width as a fraction; 1 at the length where a sentence counts as long. */
  readonly width: number;
  readonly long: boolean;
}

/** Findings that lie so near together in the picture that one mark stands for them. */
export interface Mark {
  readonly at: number;
  readonly severity: Severity;
  /** In letter order. */
  readonly findings: readonly Finding[];
}

export interface LetterPicture {
  readonly bands: readonly Band[];
  readonly bars: readonly Bar[];
  /** Lines of about 60 characters: how tall the letter is. */
  readonly rows: number;
  readonly sentences: number;
  readonly longSentences: number;
}

/** Characters that an e-mail window shows on one line, near enough for proportions. */
const ROW = 60;
/** Below 1, so that sentences of everyday length differ visibly as well. */
const FLATTENING = 0.7;
/** More bars than the picture has pixels would only blur. */
const MOST_BARS = 150;
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** Where a finding about the whole letter belongs: at the part that is missing. */
const BAND_OF: Readonly<Record<CheckId, BandId>> = {
  greeting: 'salutation',
  reference: 'introduction',
  'plain-language': 'body',
  links: 'body',
  summary: 'closing',
  'next-steps': 'closing',
  courtesy: 'closing',
  signature: 'signature',
  spelling: 'body',
  punctuation: 'body',
  request: 'body',
  privacy: 'salutation',
  tone: 'body',
};

/** Turns offsets of the author's text and of the signature into heights of the picture. */
interface Scale {
  author(offset: number): number;
  signature(offset: number): number;
  readonly rows: number;
  readonly endOfAuthor: number;
}

/**
 * The letter in true proportion: a line of text is as tall as the next one, a sentence as wide as it has words.
 *
 * @param longSentence words above which a sentence counts as long
 */
export function drawLetter(letter: Letter, longSentence: number): LetterPicture {
  const scale = scaleOf(letter);
  const bands = bandsOf(letter, scale);
  const bars = letter.sentences.map((sentence): Bar => {
    let words = 0;
    for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
      if (letter.tokens[index]?.kind === 'word') words++;
    }
    const from = scale.author(sentence.start);
    return {
      from,
      to: scale.author(sentence.end),
      band: bands.find((band) => from < band.to)?.id ?? 'body',
      width: Math.min(1, Math.max(0.12, (words / longSentence) ** FLATTENING)),
      long: words > longSentence,
    };
  });
  return {
    bands,
    bars: thinned(bars),
    rows: scale.rows,
    sentences: bars.length,
    longSentences: bars.filter((bar) => bar.long).length,
  };
}

/**
 * Marks of the findings on the picture, none nearer to the next than `gap` (a fraction of the height).
 */
export function marksOf(letter: Letter, findings: readonly Finding[], gap: number): readonly Mark[] {
  const scale = scaleOf(letter);
  const bands = bandsOf(letter, scale);
  const placed = findings
    .map((finding) => ({ finding, at: heightOf(finding, scale, bands) }))
    .sort((a, b) => a.at - b.at);
  const marks: { at: number; severity: Severity; findings: Finding[] }[] = [];
  for (const { finding, at } of placed) {
    const last = marks[marks.length - 1];
    if (last && at - last.at < gap) {
      last.findings.push(finding);
      if (RANK[finding.severity] < RANK[last.severity]) last.severity = finding.severity;
    } else marks.push({ at, severity: finding.severity, findings: [finding] });
  }
  return marks;
}

function heightOf(finding: Finding, scale: Scale, bands: readonly Band[]): number {
  if (finding.zone === 'author') return scale.author(finding.start);
  if (finding.zone === 'signature' && finding.end > 0) return scale.signature(finding.start);
  const wanted = BAND_OF[finding.check];
  const band = bands.find(({ id }) => id === wanted);
  if (band) return (band.from + band.to) / 2;
  // The part is not there: where it would stand.
  if (wanted === 'salutation' || wanted === 'introduction') return 0;
  return wanted === 'signature' ? 1 : scale.endOfAuthor;
}

function bandsOf(letter: Letter, scale: Scale): readonly Band[] {
  const { salutation, introduction, body, closing, signOff } = letter.parts;
  const bodyStart = Math.max(body.start, introduction.end);
  // In a short letter the last sentences are the first ones as well; the introduction comes first.
  const closingStart = Math.min(Math.max(closing.start, bodyStart), body.end);
  const ranges: readonly (readonly [BandId, Range | null])[] = [
    ['salutation', salutation],
    ['introduction', introduction],
    ['body', { start: bodyStart, end: closingStart }],
    ['closing', { start: closingStart, end: closing.end }],
    ['signOff', signOff],
  ];
  const bands: Band[] = [];
  for (const [id, range] of ranges) {
    if (range === null) continue;
    const from = scale.author(range.start);
    const to = scale.author(range.end);
    // Between two parts there may be nothing but the end of a line.
    if (to > from) bands.push({ id, from, to });
  }
  const { length } = letter.mail.signature.text;
  if (length > 0) bands.push({ id: 'signature', from: scale.signature(0), to: scale.signature(length) });
  return bands;
}

function scaleOf(letter: Letter): Scale {
  const author = rowsOf(letter.text);
  const signature = rowsOf(letter.mail.signature.text);
  const between = author.total > 0 && signature.total > 0 ? 1 : 0;
  const rows = Math.max(1, author.total + between + signature.total);
  return {
    author: (offset) => author.at(offset) / rows,
    signature: (offset) => (author.total + between + signature.at(offset)) / rows,
    rows,
    endOfAuthor: author.total / rows,
  };
}

/** Rows that a text fills, and how many lie above an offset (with a fraction inside a line). */
function rowsOf(text: string): { readonly total: number; at(offset: number): number } {
  if (text === '') return { total: 0, at: () => 0 };
  const lines: { start: number; length: number; row: number; rows: number }[] = [];
  let start = 0;
  let row = 0;
  for (const line of text.split('\n')) {
    const rows = Math.max(1, Math.ceil(line.length / ROW));
    lines.push({ start, length: line.length, row, rows });
    start += line.length + 1;
    row += rows;
  }
  return {
    total: row,
    at(offset) {
      let low = 0;
      let high = lines.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((lines[middle]?.start ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      const line = lines[low];
      if (!line) return 0;
      const inside = Math.min(Math.max(offset - line.start, 0), line.length);
      return line.row + (line.length === 0 ? 0 : (inside / line.length) * line.rows);
    },
  };
}

function thinned(bars: readonly Bar[]): readonly Bar[] {
  if (bars.length <= MOST_BARS) return bars;
  const each = Math.ceil(bars.length / MOST_BARS);
  const kept: Bar[] = [];
  for (let index = 0; index < bars.length; index += each) {
    const run = bars.slice(index, index + each);
    const [first] = run;
    if (!first) continue;
    const longest = run.reduce((a, b) => (b.width > a.width ? b : a));
    kept.push({
      ...longest,
      from: first.from,
      to: run[run.length - 1]?.to ?? first.to,
      long: run.some((bar) => bar.long),
    });
  }
  return kept;
}
