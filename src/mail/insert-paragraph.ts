import { escapeText } from './edits/plan-edit';
import { isProved } from './edits/proof';
import type { Mail } from './mail';
import { render } from './render';
import type { Rendering } from './rendering';
import { type EnclosingElement, enclosingElements } from './source/enclosing-elements';
import { applyChanges, inverseOf, type SourceChange } from './source-change';
import { type BodyPatch, LONGEST_BODY, type PatchRefusal } from './text-edit';

const refused = (reason: PatchRefusal): BodyPatch => ({ ok: false, reason });

/** A block that may be written again beside itself. */
const REPEATABLE = new Set(['p', 'div']);
/** Elements that only say how text looks: a new paragraph wears them like its neighbour. */
const DRESS = new Set(['span', 'font', 'b', 'i', 'u', 'strong', 'em', 'o:p']);
/** A new line goes in front of these, not into them. */
const EMPHASIS = new Set(['a', 'b', 'i', 'u', 'strong', 'em', 's', 'del', 'ins']);
const EMPTY_LINE = '&nbsp;';

/**
 * Puts a paragraph below a line of the author's text (an introduction below the salutation): written like the paragraph that
 * follows, or else like the line itself, with an empty line where the letter has one there. Nothing else changes, which is proved.
 *
 * @param line index into `mail.author.lines`
 * @param paragraph text of one line
 */
export function insertParagraph(mail: Mail, line: number, paragraph: string): BodyPatch {
  const { rendering, author } = mail;
  const { body } = rendering;
  const text = paragraph.trim();
  if (text === '' || /[\r\n\u2028\u2029]/.test(text)) return refused('several-lines');
  const origin = author.origins[line];
  if (origin === undefined) return refused('out-of-range');
  const index = lineAt(rendering, origin);
  const below = author.origins[line + 1] === rendering.lines[index + 1]?.start ? index + 1 : null;
  const change =
    body.format === 'text' ? plainChange(rendering, index, below, text) : htmlChange(rendering, index, below, text);
  if (!change) return refused('no-place');
  const patched = applyChanges(body.source, [change]);
  if (Math.max(body.source.length, patched.length) > LONGEST_BODY) return refused('too-long');
  const end = rendering.lines[index]?.end ?? 0;
  const wanted = `${rendering.text.slice(0, end)}\n${text}${rendering.text.slice(end)}`;
  const added = body.format === 'text' ? 0 : render({ format: 'html', source: change.replacement }).markup.length / 2;
  if (!isProved(mail, [change], patched, wanted, added)) return refused('not-proved');
  return { ok: true, source: patched, inverse: inverseOf(body.source, [change], patched) };
}

function lineAt({ lines }: Rendering, start: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Source offsets of a line's first character and behind its last one. */
function sourceOf({ lines, runs }: Rendering, index: number): { start: number; end: number } | null {
  const line = lines[index];
  if (!line) return null;
  return {
    start: runs.run(runs.firstEndingAfter(line.start)).sourceStart,
    end: runs.run(runs.firstEndingAfter(line.end - 1)).sourceEnd,
  };
}

function plainChange(rendering: Rendering, index: number, below: number | null, text: string): SourceChange | null {
  const line = sourceOf(rendering, index);
  if (!line) return null;
  const lineEnd = rendering.body.source.includes('\r\n') ? '\r\n' : '\n';
  const next = below === null ? null : sourceOf(rendering, below);
  if (next === null) return at(line.end, `${lineEnd}${lineEnd}${text}`);
  const gap = rendering.lines[below ?? 0]?.gap ?? 0;
  // The next line may be indented: the paragraph goes to where its line begins.
  const place = rendering.body.source.slice(line.end, next.start).search(/[^\r\n][^\r\n]*$/);
  return at(place < 0 ? next.start : line.end + place, text + lineEnd.repeat(Math.min(gap, 1) + 1));
}

function at(place: number, replacement: string): SourceChange {
  return { start: place, end: place, replacement };
}

function htmlChange(rendering: Rendering, index: number, below: number | null, text: string): SourceChange | null {
  const { source } = rendering.body;
  const line = sourceOf(rendering, index);
  const next = below === null ? null : sourceOf(rendering, below);
  if (!line) return null;
  const [above = [], under = []] = enclosingElements(source, next ? [line.start, next.start] : [line.start]);
  const gap = Math.min(rendering.lines[below ?? -1]?.gap ?? 0, 1);
  const own = blockOf(above);
  const other = next && rendering.lines[below ?? -1]?.kind === 'paragraph' ? blockOf(under) : null;
  if (next && other && other.block.tag.start >= line.end) {
    const blank = gap > 0 ? written(source, other, EMPTY_LINE) : '';
    return at(other.block.tag.start, written(source, other, escapeText(text)) + blank);
  }
  if (own && own.block.tag.start <= line.start && own.block.end >= line.end && (!next || own.block.end <= next.start)) {
    const blank = gap > 0 ? written(source, own, EMPTY_LINE) : '';
    return at(own.block.end, blank + written(source, own, escapeText(text)));
  }
  // Lines that end with <br> inside one block.
  if (next) {
    const emphasis = under.find(({ name, tag }) => EMPHASIS.has(name) && tag.start >= line.end);
    return at(emphasis?.tag.start ?? next.start, `${escapeText(text)}<br>${gap > 0 ? '<br>' : ''}`);
  }
  return at(line.end, `<br><br>${escapeText(text)}`);
}

interface Block {
  readonly block: EnclosingElement;
  /** What dresses the text inside the block, outermost first. */
  readonly dress: readonly EnclosingElement[];
}

/** The innermost block around a text, when a paragraph like it may be written; null otherwise. */
function blockOf(chain: readonly EnclosingElement[]): Block | null {
  let last = chain.length - 1;
  while (last >= 0 && !chain[last]?.block) last--;
  const block = chain[last];
  if (!block || !REPEATABLE.has(block.name)) return null;
  return { block, dress: chain.slice(last + 1).filter(({ name }) => DRESS.has(name)) };
}

/** A block like the given one with other content; an id or a name may stand only once in a mail. */
function written(source: string, { block, dress }: Block, content: string): string {
  const elements = [block, ...dress];
  const open = elements.map(({ tag }) => withoutNames(source.slice(tag.start, tag.end)));
  const close = elements.map(({ name }) => `</${name}>`).reverse();
  return open.join('') + content + close.join('');
}

function withoutNames(tag: string): string {
  return tag.replace(/\s(?:id|name)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+)/gi, '');
}
