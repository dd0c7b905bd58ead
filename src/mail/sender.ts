import type { Draft } from './draft';
import { INSTITUTION_WORDS, UNIT_WORDS } from './fields/institution-words';
import { fold } from './letters';
import { WordList } from './word-list';

/** Names under which the writer may sign, folded: display names of mailbox and user, and those in their addresses. */
export interface Sender {
  /** Full names, `ilze kalnina`. */
  readonly fullNames: readonly string[];
  /** Their first words. */
  readonly firstNames: readonly string[];
}

const institutions = new WordList([...INSTITUTION_WORDS, ...UNIT_WORDS]);

/**
 * A display name may be an address, may carry a unit in brackets, may be `Kalniņa, Ilze`; a shared mailbox bears the name of an
 * institution, which is nobody's.
 */
export function senderOf(draft: Pick<Draft, 'from' | 'user'>): Sender {
  const fullNames = new Set<string>();
  for (const person of [draft.from, draft.user]) {
    if (!person) continue;
    const shown = person.name.slice(0, 200).replace(/\([^)]{0,80}\)/g, ' ');
    if (institutions.last(shown)) continue;
    const words = fold(shown)
      .split(/[\s,]+/)
      .filter((word) => word !== '' && !word.includes('@'));
    if (words.length >= 2 && words.length <= 4) {
      fullNames.add(words.join(' '));
      if (shown.includes(',')) fullNames.add([...words.slice(1), words[0]].join(' '));
    }
    const local = fold(person.address).split('@')[0] ?? '';
    const parts = local.split(/[._-]/).filter((part) => /^[a-z]{2,}$/.test(part));
    if (parts.length >= 2 && parts.length <= 3) fullNames.add(parts.join(' '));
  }
  const names = [...fullNames];
  return { fullNames: names, firstNames: names.map((name) => name.split(' ')[0] ?? '').filter((name) => name !== '') };
}
