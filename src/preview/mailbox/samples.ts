import { readEml } from '../../eml/read-eml';
import type { Draft } from '../../mail/draft';
import { render } from '../../mail/render';
import type { Letter } from './letter';
import { letterOfDraft } from './letter-of-draft';

/** A draft of the sample folder. */
export interface Sample {
  readonly id: string;
  /** Whom it goes to, for the list. */
  readonly recipients: string;
  /** First words, for the list. */
  readonly opening: string;
  readonly letter: Letter;
}

/** Characters of the opening that the list shows. */
const OPENING_LENGTH = 90;

/** Asks the server for the sample drafts and reads them all; one that cannot be read is left out. */
export async function loadSamples(): Promise<readonly Sample[]> {
  const listed: unknown = await (await fetch('/samples.json')).json();
  const files = Array.isArray(listed) ? listed.filter((entry): entry is string => typeof entry === 'string') : [];
  const samples = await Promise.all(files.map(loadSample));
  return samples.filter((sample) => sample !== null);
}

async function loadSample(file: string): Promise<Sample | null> {
  try {
    const response = await fetch(`/samples/${encodeURIComponent(file)}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const reading = await readEml(bytes, new Date().toISOString());
    if (reading.ok) return sampleOf(file.replace(/\.eml$/, ''), reading.draft);
    console.warn(`Sample ${file} is damaged:`, reading.damage);
  } catch (error) {
    console.warn(`Sample ${file} could not be read:`, error);
  }
  return null;
}

function sampleOf(id: string, draft: Draft): Sample {
  return {
    id,
    recipients: draft.to.map((person) => person.name || person.address).join('; '),
    opening: render(draft.body).text.slice(0, OPENING_LENGTH).replace(/\n/g, ' '),
    letter: letterOfDraft(id, draft),
  };
}
