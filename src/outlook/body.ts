import { call } from './call';
import type { Content } from './host';
import type { CoercionOptions, ComposeItem, OfficeBody } from './office';
import { failure, type HostResult, success } from './result';
import type { TimeLimits } from './time-limits';

export type BodyFormat = 'html' | 'text';

/** Longest body that Outlook takes, in UTF-16 units (`Body.setAsync`). */
export const BODY_LIMIT = 1_000_000;

export interface BodyReading {
  readonly format: BodyFormat;
  readonly source: string;
}

export async function readFormat(item: ComposeItem, limits: TimeLimits): Promise<HostResult<BodyFormat>> {
  const type = await call(limits.read, (answer) => item.body.getTypeAsync(answer));
  if (!type.ok) return type;
  if (type.value === 'html' || type.value === 'text') return success(type.value);
  return failure('wrong-answer');
}

/** The body in its own format. A formatted body is never asked for as text: Outlook glues its paragraphs together. */
export async function readBody(item: ComposeItem, limits: TimeLimits): Promise<HostResult<BodyReading>> {
  const format = await readFormat(item, limits);
  if (!format.ok) return format;
  const source = await call(limits.read, (answer) => item.body.getAsync(format.value, answer));
  if (!source.ok) return source;
  if (typeof source.value !== 'string') return failure('wrong-answer');
  return success({ format: format.value, source: source.value });
}

export type BodyWrite = 'prependAsync' | 'setSelectedDataAsync' | 'setAsync' | 'setSignatureAsync';

/** Makes one writing call on the body. */
export async function writeBody(
  item: ComposeItem,
  method: BodyWrite,
  data: string,
  format: BodyFormat,
  limits: TimeLimits,
): Promise<HostResult<void>> {
  if (data.length > BODY_LIMIT) return failure('too-long');
  const options: CoercionOptions = { coercionType: format };
  const body: OfficeBody = item.body;
  const written = await call(
    limits.write,
    (answer) => {
      if (method !== 'setSignatureAsync') body[method](data, options, answer);
      else if (body.setSignatureAsync) body.setSignatureAsync(data, options, answer);
      else throw new TypeError('not in this Outlook');
    },
    'read-only',
  );
  return written.ok ? success(undefined) : written;
}

/** `content` as paragraphs of its own, for a place between other paragraphs. */
export function asParagraphs(content: Content, format: BodyFormat): string {
  if (format === 'text') return `${content.text}\n`;
  if (content.html !== undefined) return content.html;
  return content.text
    .split('\n')
    .map((line) => `<div>${line === '' ? '<br>' : escapeHtml(line)}</div>`)
    .join('');
}

/** `content` as a run of words, for a place inside a paragraph. */
export function asWords(content: Content, format: BodyFormat): string {
  if (format === 'text') return content.text;
  return content.html ?? content.text.split('\n').map(escapeHtml).join('<br>');
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
