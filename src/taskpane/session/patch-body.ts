import type { FindingZone } from '../../report';
import type { SeenLetter } from '../state/pane';

/** A replacement in a zone's text; offsets are UTF-16 code units, as in the report. */
export interface TextEdit {
  readonly zone: FindingZone;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** The body with all edits made and proved, or null when one of them cannot be made without touching anything else. */
export function patchBody(_letter: SeenLetter, _edits: readonly TextEdit[]): string | null {
  return null;
}
