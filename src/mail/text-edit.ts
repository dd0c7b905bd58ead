import type { Range } from './lines';
import type { Inverse } from './source-change';

/** Puts `replacement` in the place of a range of the author's text (UTF-16 offsets into `mail.author.text`). */
export interface TextEdit extends Range {
  readonly replacement: string;
}

/**
 * Why a body is left as it is: `out-of-range`: no such range in the author's text; `overlap`: two edits touch the same characters;
 * `several-lines`: the range or the replacement holds the end of a line or of a table cell; `no-place`: nothing in the source
 * carries the text; `too-long`: Outlook takes no body above a million characters; `not-proved`: read again, the patched body would
 * differ from what was wanted.
 */
export type PatchRefusal = 'out-of-range' | 'overlap' | 'several-lines' | 'no-place' | 'too-long' | 'not-proved';

export type BodyPatch =
  | { readonly ok: true; readonly source: string; readonly inverse: Inverse }
  | { readonly ok: false; readonly reason: PatchRefusal };

/** Office.js `setAsync` takes no more (research/platform.md 2.1). */
export const LONGEST_BODY = 1_000_000;
