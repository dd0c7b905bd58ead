import { asParagraphs, asWords, readFormat, writeBody } from './body';
import type { Content } from './host';
import type { ComposeItem } from './office';
import { failure, type HostResult, success } from './result';
import { readSelection } from './selection';
import type { TimeLimits } from './time-limits';

/** Longest signature that `setSignatureAsync` takes, in UTF-16 units. */
const SIGNATURE_LIMIT = 30_000;

export async function insertAtTop(item: ComposeItem, content: Content, limits: TimeLimits): Promise<HostResult<void>> {
  const format = await readFormat(item, limits);
  if (!format.ok) return format;
  return writeBody(item, 'prependAsync', asParagraphs(content, format.value), format.value, limits);
}

export async function insertAtCursor(
  item: ComposeItem,
  content: Content,
  limits: TimeLimits,
): Promise<HostResult<void>> {
  const selection = await readSelection(item, limits);
  if (!selection.ok) return selection;
  if (selection.value.where === 'body' && selection.value.text !== '') {
    return failure('text-changed');
  }
  const format = await readFormat(item, limits);
  if (!format.ok) return format;
  return writeBody(item, 'setSelectedDataAsync', asWords(content, format.value), format.value, limits);
}

export async function replaceSelection(
  item: ComposeItem,
  expected: string,
  content: Content,
  limits: TimeLimits,
): Promise<HostResult<void>> {
  const selection = await readSelection(item, limits);
  if (!selection.ok) return selection;
  const selected = plainSpaces(selection.value.text);
  const at = selected.indexOf(plainSpaces(expected));
  const around = at === -1 ? null : [selected.slice(0, at), selected.slice(at + expected.length)];
  if (selection.value.where !== 'body' || expected === '' || around === null || around.join('').trim() !== '') {
    return failure('text-changed');
  }
  const format = await readFormat(item, limits);
  if (!format.ok) return format;
  const [before = '', after = ''] = around;
  const data = `${before}${asWords(content, format.value)}${after}`;
  return writeBody(item, 'setSelectedDataAsync', data, format.value, limits);
}

export async function insertSignature(
  item: ComposeItem,
  content: Content,
  asSignature: boolean,
  limits: TimeLimits,
): Promise<HostResult<'signature' | 'cursor'>> {
  if (!asSignature || item.body.setSignatureAsync === undefined) {
    const written = await insertAtCursor(item, content, limits);
    return written.ok ? success('cursor') : written;
  }
  const format = await readFormat(item, limits);
  if (!format.ok) return format;
  const data = asParagraphs(content, format.value);
  if (data.length > SIGNATURE_LIMIT) return failure('too-long');
  const written = await writeBody(item, 'setSignatureAsync', data, format.value, limits);
  return written.ok ? success('signature') : written;
}

/** No-break space as ordinary space: the client decides which of them a selection shows. */
function plainSpaces(text: string): string {
  return text.replace(/\u00a0/g, ' ');
}
