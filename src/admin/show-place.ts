import { pathText } from '../policy/problem';
import type { Path } from './state/source-edit';

/** Puts the cursor into the field of the entry at `path`, or the nearest one around it that the page shows. */
export function showPlace(path: Path): void {
  for (let length = path.length; length > 0; length--) {
    const place = pathText(path.slice(0, length));
    const field = document.querySelector<HTMLElement>(`[data-place=${CSS.escape(place)}]`);
    if (!field) continue;
    field.scrollIntoView({ block: 'center' });
    field.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
    return;
  }
}
