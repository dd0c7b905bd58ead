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

/** Names of the sample drafts that the server has, in order. */
export async function listSamples(): Promise<readonly string[]> {
  const listed: unknown = await (await fetch('/samples.json')).json();
  return Array.isArray(listed) ? listed.filter((entry): entry is string => typeof entry === 'string').map(idOf) : [];
}

function idOf(file: string): string {
  return file.replace(/\.eml$/, '');
}

/** Reads one sample draft; null when it is none. */
export async function loadSample(id: string): Promise<Sample | null> {
  try {
    const response = await fetch(`/samples/${encodeURIComponent(id)}.eml`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const reading = await readEml(bytes, new Date().toISOString());
    if (reading.ok) return sampleOf(id, reading.draft);
    console.warn(`Sample ${id} is damaged:`, reading.damage);
  } catch (error) {
    console.warn(`Sample ${id} could not be read:`, error);
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
