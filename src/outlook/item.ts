import { type ComposeItem, isComposeItem, isRecord, type OfficeInUse } from './office';
import { failure, type HostResult, success } from './result';

/** The letter that is open at this moment; asked anew for every look, since a pinned pane outlives its item. */
export function openLetter(office: OfficeInUse): HostResult<ComposeItem> {
  let item: unknown;
  try {
    item = office.context?.mailbox?.item;
  } catch {
    return failure('no-item');
  }
  if (!isRecord(item)) return failure('no-item');
  if (item.itemType === 'appointment') return failure('not-a-letter');
  if (!isComposeItem(item)) return failure('read-only');
  return success(item);
}
