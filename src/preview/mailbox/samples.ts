import PostalMime from 'postal-mime';
import type { Draft, Person } from '../../mail/draft';
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
    const draft = await readEml(new Uint8Array(await response.arrayBuffer()));
    return sampleOf(file.replace(/\.eml$/, ''), draft);
  } catch (error) {
    console.warn(`Sample ${file} could not be read:`, error);
    return null;
  }
}

function sampleOf(id: string, draft: Draft): Sample {
  const text =
    draft.body.format === 'text'
      ? draft.body.source
      : (new DOMParser().parseFromString(draft.body.source.replace(/<\/div>|<\/p>|<br/gi, ' $&'), 'text/html').body
          .textContent ?? '');
  return {
    id,
    recipients: draft.to.map((person) => person.name || person.address).join('; '),
    opening: text.replace(/\s+/g, ' ').trim().slice(0, OPENING_LENGTH),
    letter: letterOfDraft(id, draft),
  };
}

async function readEml(bytes: Uint8Array): Promise<Draft> {
  const mail = await PostalMime.parse(bytes);
  const people = (list: readonly { name: string; address?: string }[] | undefined): Person[] =>
    (list ?? []).map((entry) => ({ name: entry.name, address: entry.address ?? '' }));
  return {
    subject: mail.subject ?? '',
    from: people(mail.from ? [mail.from as { name: string; address?: string }] : [])[0] ?? null,
    to: people(mail.to as { name: string; address?: string }[]),
    cc: people(mail.cc as { name: string; address?: string }[]),
    bcc: people(mail.bcc as { name: string; address?: string }[]),
    date: mail.date ?? null,
    now: '',
    composeType: mail.inReplyTo ? 'reply' : 'new',
    conversationId: null,
    inReplyTo: mail.inReplyTo ?? null,
    user: null,
    attachments: mail.attachments.map((a) => ({ name: a.filename ?? '', inline: a.related === true, kind: 'file' })),
    body: mail.html ? { format: 'html', source: mail.html } : { format: 'text', source: mail.text ?? '' },
    bodyAtOpening: null,
  };
}
