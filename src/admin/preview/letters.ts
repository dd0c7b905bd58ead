import { readEml } from '../../eml/read-eml';
import type { Draft } from '../../mail/draft';
import type { AdminTexts } from '../../messages/admin-catalogue';
import certificate from './samples/certificate.eml';
import english from './samples/english.eml';
import lights from './samples/lights.eml';
import school from './samples/school.eml';

export type SampleId = keyof AdminTexts['preview']['samples'];

/** A letter to try the policy on. */
export interface PreviewLetter {
  readonly id: string;
  /** Null for the administrator's own letters, which are called by their file. */
  readonly sample: SampleId | null;
  readonly name: string;
  readonly draft: Draft;
}

const SAMPLES: Readonly<Record<SampleId, string>> = { certificate, lights, school, english };
/** Time of the look at a sample: soon after the samples were written, so that their dates mean the same on any day. */
const SAMPLE_NOW = '2026-03-27T09:00:00+02:00';

/** The letters that come with the page. */
export async function sampleLetters(): Promise<readonly PreviewLetter[]> {
  const letters: PreviewLetter[] = [];
  for (const id of Object.keys(SAMPLES) as readonly SampleId[]) {
    const reading = await readEml(new TextEncoder().encode(SAMPLES[id]), SAMPLE_NOW);
    if (reading.ok) letters.push({ id, sample: id, name: id, draft: reading.draft });
  }
  return letters;
}

export interface OwnLetters {
  readonly letters: readonly PreviewLetter[];
  /** Names of files that are no letters. */
  readonly unreadable: readonly string[];
}

/** Reads the administrator's own `.eml` files; a letter is looked at on its own date. */
export async function ownLetters(files: readonly File[]): Promise<OwnLetters> {
  const letters: PreviewLetter[] = [];
  const unreadable: string[] = [];
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const reading = await readEml(bytes, new Date().toISOString());
    if (!reading.ok) unreadable.push(file.name);
    else {
      const { draft } = reading;
      letters.push({
        id: `own ${file.name}`,
        sample: null,
        name: file.name,
        draft: { ...draft, now: draft.date ?? draft.now },
      });
    }
  }
  return { letters, unreadable };
}
