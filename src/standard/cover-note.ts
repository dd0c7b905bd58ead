import { cuesOf } from '../language/cues';
import { coverNotes } from '../language/lv/cover-notes';
import type { Letter } from './letter';

const cues = cuesOf(coverNotes);
const LONGEST_COVER_NOTE = 45;

/**
 * Does the mail merely carry a formal letter of the municipality (research/latvian A.0)? Judged strictly: a few words that
 * say so, and the document itself attached: signed electronically, or in a document format and named by its number or date.
 */
export function isCoverNote(letter: Letter): boolean {
  if (letter.wordCount === 0 || letter.wordCount > LONGEST_COVER_NOTE) return false;
  const body = letter.text.slice(letter.parts.body.start, letter.parts.body.end);
  const words = letter.words.filter(
    ({ start, end }) => start >= letter.parts.body.start && end <= letter.parts.body.end,
  );
  if (!cues.in(words)) return false;
  const files = letter.draft.attachments
    .filter((attachment) => !attachment.inline)
    .map(({ name }) => name.toLowerCase());
  if (files.some((name) => /\.(edoc|asice|sce|asics)$/.test(name))) return true;
  const identified = /(^|[^a-zA-Z])nr\.?\s?\S{0,6}\d|\b20\d\d\b|\d{1,2}\.\d{1,2}\.20\d\d/i.test(body);
  return identified && files.some((name) => /\.(pdf|docx?)$/.test(name));
}
