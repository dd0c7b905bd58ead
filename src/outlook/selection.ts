import { call } from './call';
import type { Selection } from './host';
import { type ComposeItem, isRecord } from './office';
import { failure, type HostResult, success } from './result';
import type { TimeLimits } from './time-limits';

/** Office.js: the cursor stands in neither subject nor body. */
const INVALID_SELECTION = 9016;

/** The words that the employee has selected; empty text where only the cursor stands, or stands nowhere. */
export async function readSelection(item: ComposeItem, limits: TimeLimits): Promise<HostResult<Selection>> {
  const get = item.getSelectedDataAsync;
  if (get === undefined) return failure('not-supported');
  const selected = await call(limits.read, (answer) => get.call(item, 'text', answer));
  if (!selected.ok) return selected.code === INVALID_SELECTION ? success({ text: '', where: 'body' }) : selected;
  const value = selected.value;
  if (!isRecord(value) || typeof value.data !== 'string') {
    return failure('wrong-answer');
  }
  return success({ text: value.data, where: value.sourceProperty === 'subject' ? 'subject' : 'body' });
}
