import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEml } from '../../src/eml/read-eml';
import type { Draft } from '../../src/mail/draft';
import type { SignatureContext } from '../../src/mail/fields/context';

/** Labels of one mail of a corpus, as far as the tests of this room look at them. */
export interface Labels {
  readonly author_text: string;
  readonly signature_text: string;
  readonly signature?: Readonly<Record<string, string>>;
}

export interface LabelledDraft {
  readonly id: string;
  readonly draft: Draft;
  readonly labels: Labels;
}

export const NOW = '2026-11-25T10:00:00Z';
export const ORGANISATION: SignatureContext['organisation'] = {
  names: ['Ādažu novada pašvaldība'],
  domains: ['adazi.lv'],
  websites: ['www.adazi.lv'],
  phoneCountry: 'LV',
};

/** Every labelled draft of a folder of the repository whose name begins with `prefix`, read from its `.eml`. */
export async function labelledDrafts(folder: string, prefix: string): Promise<readonly LabelledDraft[]> {
  const path = join(__dirname, '..', folder);
  const names = readdirSync(path).filter((name) => name.startsWith(prefix) && name.endsWith('.eml'));
  const drafts: LabelledDraft[] = [];
  for (const name of names.sort()) {
    const id = name.replace('.eml', '');
    const reading = await readEml(readFileSync(join(path, name)), NOW);
    if (!reading.ok) throw new Error(`${name}: ${reading.damage.reason}`);
    drafts.push({ id, draft: reading.draft, labels: JSON.parse(readFileSync(join(path, `${id}.json`), 'utf8')) });
  }
  return drafts;
}
