import { lineAt, lineText, type Rendering } from './rendering';
import { HEADER_LABELS, type HeaderKind } from './zones/header-labels';

const KINDS = new Map<string, HeaderKind>();
for (const [kind, labels] of HEADER_LABELS) {
  for (const label of labels) if (!KINDS.has(label)) KINDS.set(label, kind);
}

/** A quoted header as it stands in the lines `line` to `endLine` (exclusive). */
export interface HeaderBlock {
  readonly line: number;
  readonly endLine: number;
  /** Values by kind of label, "" where the label stands without one. */
  readonly values: ReadonlyMap<HeaderKind, string>;
}

interface LabelledLine {
  readonly kind: HeaderKind;
  readonly value: string;
}

const LABEL = /^[>\s*_]{0,12}([^:>*_]{1,24}?)[\s*_]{0,4}:[*_]{0,2}(?:\s|$)/;
const LONGEST_BLOCK = 24;
/** An address, a time of day or a year: what stands in a real header and seldom in an ordinary list. */
const EVIDENCE = /@|<[^\s<>]{2,}|(?:^|\D)[0-2]?\d[:.][0-5]\d(?!\d)|(?:^|\D)(?:19|20)\d\d(?!\d)/;
const ADDRESS = /[^\s@<>]{1,64}@[^\s@<>]{1,100}/;

/** The label at the start of a line (`No:`, `*Sent:*`, `> От:`), any case and language; null when there is none. */
export function labelOf(line: string): LabelledLine | null {
  const match = LABEL.exec(line);
  if (!match?.[1]) return null;
  const kind = KINDS.get(match[1].trim().toLowerCase().replace(/\s+/g, ' '));
  return kind === undefined ? null : { kind, value: line.slice(match[0].length).trim() };
}

/**
 * The header block that begins at a line, or null (research/mail-structure.md section 5, H(n)). It begins with From, Sent, Date or
 * Subject, never with To; a kind that comes a second time ends it.
 */
export function headerBlockAt(rendering: Rendering, line: number): HeaderBlock | null {
  const { lines } = rendering;
  const first = labelOf(lineText(rendering, line));
  if (!first || first.kind === 'to' || first.kind === 'copy' || first.kind === 'other') return null;
  const values = new Map<HeaderKind, string>([[first.kind, first.value]]);
  let last = first;
  let index = line + 1;
  addFollowing(first.value, values);
  for (; index < Math.min(lines.length, line + LONGEST_BLOCK); index++) {
    const { gap } = lineAt(rendering, index);
    const text = lineText(rendering, index);
    const labelled = labelOf(text);
    if (labelled) {
      if (gap > 1 || values.has(labelled.kind)) break;
      values.set(labelled.kind, labelled.value);
      last = labelled;
    } else if (gap === 0 && continues(last, text)) {
      values.set(last.kind, `${last.value} ${text}`.trim());
      last = { kind: last.kind, value: text };
    } else break;
  }
  return { line, endLine: index, values };
}

/** A line without label goes on with the value above when that is empty or broken off, or when the line begins with an address. */
function continues(last: LabelledLine, text: string): boolean {
  const above = last.value.trim();
  if (above === '') return text.length < 200;
  if (last.kind !== 'to' && last.kind !== 'copy' && last.kind !== 'from') return false;
  return /[;,]$/.test(above) || /^[<\s"']{0,3}[^\s@<>]{1,64}@/.test(text);
}

/** Some clients write the whole header in one line: `From: a Sent: b Subject: c`. */
function addFollowing(value: string, values: Map<HeaderKind, string>): void {
  const words = value.slice(0, 300).split(' ');
  for (let index = 1; index < words.length; index++) {
    const labelled = labelOf(`${words[index]} `);
    if (labelled && !values.has(labelled.kind)) values.set(labelled.kind, words.slice(index + 1, index + 6).join(' '));
  }
}

/** Whether a block has `kinds` kinds of label, enough of them telling, and evidence in a value: H(n) of the specification. */
export function isHeader(block: HeaderBlock | null, kinds: number): block is HeaderBlock {
  if (!block) return false;
  const { values } = block;
  const has = (kind: HeaderKind) => values.has(kind);
  const telling = [...values.keys()].filter((kind) => kind !== 'other').length;
  const sent = has('sent') || has('date');
  if (telling < kinds) return false;
  if (!(has('from') || (has('sent') && has('to') && has('subject')))) return false;
  if (!(sent || has('subject'))) return false;
  return [...values.values()].some((value) => EVIDENCE.test(value.slice(0, 300)));
}

/** Whether the header names its sender with an address: an ordinary list of labels never does. */
export function hasSenderAddress(block: HeaderBlock): boolean {
  return ADDRESS.test((block.values.get('from') ?? '').slice(0, 300));
}

const ANY_LABEL = /^[>\s*]{0,6}[^\s:@<>][^:@<>]{0,24}:\s/;
const TIME = /(?:^|\D)[0-2]?\d[:.][0-5]\d(?!\d)|(?:^|\D)(?:19|20)\d\d(?!\d)/;

/** Whether a header in an unknown language stands at a line: three labels or more, an address and a time. */
export function looksLikeHeader(rendering: Rendering, line: number): boolean {
  const texts: string[] = [];
  while (texts.length < 8 && (texts.length === 0 || rendering.lines[line + texts.length]?.gap === 0)) {
    const text = lineText(rendering, line + texts.length);
    if (!ANY_LABEL.test(text)) break;
    texts.push(text);
  }
  return texts.length >= 3 && texts.some((text) => ADDRESS.test(text)) && texts.some((text) => TIME.test(text));
}
