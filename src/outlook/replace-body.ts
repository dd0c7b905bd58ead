import { BODY_LIMIT, readBody, writeBody } from './body';
import type { BodyChange } from './host';
import { hasInlineImages } from './inline-images';
import type { ComposeItem } from './office';
import { failure, type HostResult, success } from './result';
import { sameLetter } from './same-letter';
import type { TimeLimits } from './time-limits';

/**
 * Writes a patched body over the one that was judged, and looks whether Outlook kept it.
 *
 * @param stillOpen tells whether the same letter is open: nothing is written, or put back, into another one
 */
export async function replaceBody(
  item: ComposeItem,
  change: BodyChange,
  limits: TimeLimits,
  stillOpen: () => boolean,
): Promise<HostResult<string>> {
  if (change.source.length > BODY_LIMIT) return failure('too-long');
  const before = await readBody(item, limits);
  if (!before.ok) return before;
  const { format, source } = before.value;
  if (source !== change.expected) return failure('text-changed');
  if (format === 'html' && change.withInlineImages !== true && hasInlineImages(source)) {
    return failure('inline-images');
  }
  if (!stillOpen()) return failure('item-changed');

  const written = await writeBody(item, 'setAsync', change.source, format, limits);
  if (!stillOpen()) return failure('not-verified');
  const after = await readBody(item, limits);
  if (!after.ok) return written.ok ? failure('not-verified') : written;
  if (sameLetter({ format, source: change.source }, after.value)) return success(after.value.source);
  if (!written.ok && after.value.source === source) return written;

  if (!stillOpen()) return failure('not-verified');
  await writeBody(item, 'setAsync', source, format, limits);
  const restored = await readBody(item, limits);
  return restored.ok && sameLetter(before.value, restored.value) ? failure('not-kept') : failure('not-restored');
}
