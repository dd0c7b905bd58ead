import type { Damage } from '../eml/damage';
import { readEml } from '../eml/read-eml';
import type { Draft } from '../mail/draft';
import type { CommandCatalogue } from '../messages/command-catalogue';
import { readFileBytes } from './read-file';

/** A draft from a file, or why the file gives none and what to do. */
export type DraftReading =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly complaint: string };

/**
 * Reads the draft in the `.eml` file at `path`. It is judged at `now` (ISO 8601), else at its own Date header, so that the same
 * file gives the same report on any day; only a draft without a date is judged by the clock.
 */
export async function readDraft(path: string, now: string | null, texts: CommandCatalogue): Promise<DraftReading> {
  const file = await readFileBytes(path, texts);
  if (!file.ok) return file;
  const clock = new Date().toISOString();
  const reading = await readEml(file.bytes, now ?? clock);
  if (!reading.ok) return { ok: false, complaint: complaintOf(reading.damage, texts) };
  const { draft } = reading;
  return { ok: true, draft: { ...draft, now: now ?? draft.date ?? clock } };
}

function complaintOf({ reason, detail }: Damage, { unreadable }: CommandCatalogue): string {
  if (reason === 'empty') return unreadable.empty;
  if (reason === 'not-a-mail')
    return detail === 'other-format'
      ? unreadable[detail]
      : unreadable[detail === 'unreadable' ? 'broken' : 'no-header'];
  const places: Readonly<Record<string, string>> = unreadable.places;
  return unreadable.truncated({ place: places[detail] ?? detail });
}
