import { cuesOf, type Word } from '../../language/cues';
import { besideTheNote, coverNotes } from '../../language/lv/cover-notes';
import { asksClient, promises } from '../closing/closing-cues';
import type { Letter } from './letter';
import { bodySentences } from './letter-words';

const cues = cuesOf(coverNotes);
const beside = cuesOf(besideTheNote);
const LONGEST_COVER_NOTE = 45;

/**
 * Does the mail merely carry a formal letter of the municipality (research/latvian A.0)? Judged strictly: a few words that
 * say so and ask nothing else, and the document itself attached: signed electronically, or in a document format and named by its number or date.
 */
export function isCoverNote(letter: Letter): boolean {
  if (letter.wordCount === 0 || letter.wordCount > LONGEST_COVER_NOTE) return false;
  const body = letter.text.slice(letter.parts.body.start, letter.parts.body.end);
  const sentences = bodySentences(letter);
  if (!sentences.some((words) => cues.in(words))) return false;
  if (sentences.some((words) => !cues.in(words) && saysMore(letter, words))) return false;
  const files = letter.draft.attachments
    .filter((attachment) => !attachment.inline)
    .map(({ name }) => name.toLowerCase());
  if (files.some((name) => /\.(edoc|asice|sce|asics)$/.test(name))) return true;
  const identified = /(^|[^a-zA-Z])nr\.?\s?\S{0,6}\d|\b20\d\d\b|\d{1,2}\.\d{1,2}\.20\d\d/i.test(body);
  return identified && files.some((name) => /\.(pdf|docx?)$/.test(name));
}

/** A request or a promise of its own makes the mail a reply. */
function saysMore(letter: Letter, words: readonly Word[]): boolean {
  return (asksClient(letter, words) || promises(letter, words)) && !beside.in(words);
}
