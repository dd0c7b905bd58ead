import { planEdit, type WholeTextEdit } from './edits/plan-edit';
import { isProved } from './edits/proof';
import type { Mail } from './mail';
import { applyChanges, inverseOf, type SourceChange } from './source-change';
import { type BodyPatch, LONGEST_BODY, type PatchRefusal, type TextEdit } from './text-edit';

const refused = (reason: PatchRefusal): BodyPatch => ({ ok: false, reason });

/**
 * Makes edits of the author's text in the body's source: all of them or none. Each changes only the characters in which its
 * replacement differs; tags, pictures, links, signature and history stay byte for byte, which is proved on the result.
 */
export function patchBody(mail: Mail, edits: readonly TextEdit[]): BodyPatch {
  const { rendering } = mail;
  const { source } = rendering.body;
  if (source.length > LONGEST_BODY) return refused('too-long');
  const changes: SourceChange[] = [];
  const whole: WholeTextEdit[] = [];
  for (const edit of [...edits].sort((one, other) => one.start - other.start || one.end - other.end)) {
    const placed = place(mail, edit);
    if (typeof placed === 'string') return refused(placed);
    const planned = planEdit(rendering, placed);
    if (!planned) return refused('no-place');
    const previous = whole[whole.length - 1];
    // Two insertions at one place have no order.
    const together = previous?.start === placed.start && previous.end === placed.end && placed.start === placed.end;
    if (together || (previous && previous.end > placed.start)) return refused('overlap');
    whole.push(placed);
    changes.push(...planned);
  }
  for (let index = 1; index < changes.length; index++) {
    if ((changes[index]?.start ?? 0) < (changes[index - 1]?.end ?? 0)) return refused('overlap');
  }
  const patched = applyChanges(source, changes);
  if (patched.length > LONGEST_BODY) return refused('too-long');
  if (!isProved(mail, changes, patched, wantedText(mail, whole))) return refused('not-proved');
  return { ok: true, source: patched, inverse: inverseOf(source, changes, patched) };
}

/** An edit of the author's text as one of the whole text, or why there is none. */
function place(mail: Mail, { start, end, replacement }: TextEdit): WholeTextEdit | PatchRefusal {
  const { text, lines, origins } = mail.author;
  if (!(start >= 0 && start <= end && end <= text.length)) return 'out-of-range';
  if (/[\r\n\u2028\u2029]/.test(replacement)) return 'several-lines';
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.end ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const line = lines[low];
  const origin = origins[low];
  if (!line || origin === undefined) return 'out-of-range';
  if (start < line.start || end > line.end) return 'several-lines';
  const shift = origin - line.start;
  const lineEnd = origin + line.end - line.start;
  return { start: start + shift, end: end + shift, replacement, lineStart: origin, lineEnd };
}

/** The whole text after the edits, as rendering gives it: lines without white space at their ends, none of them empty. */
function wantedText(mail: Mail, edits: readonly WholeTextEdit[]): string {
  const { text, lines } = mail.rendering;
  const wanted: string[] = [];
  let next = 0;
  for (const line of lines) {
    let at = line.start;
    let edited = '';
    if ((edits[next]?.start ?? text.length + 1) > line.end) {
      wanted.push(text.slice(line.start, line.end));
      continue;
    }
    for (let edit = edits[next]; edit && edit.start <= line.end; edit = edits[next]) {
      edited += text.slice(at, edit.start) + edit.replacement;
      at = edit.end;
      next++;
    }
    const whole = withoutOuterBlanks(edited + text.slice(at, line.end));
    if (whole !== '') wanted.push(whole);
  }
  return wanted.join('\n');
}

function withoutOuterBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && (text[start] === ' ' || text[start] === '\t')) start++;
  while (end > start && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  return text.slice(start, end);
}
