import { fold } from '../../language/letters';
import type { Person } from '../../mail/draft';
import type { Organisation } from '../../policy/policy';
import type { CheckId } from '../../report';
import { isCoverNote } from './cover-note';
import type { Letter } from './letter';

/** What of section 9 the letter has to answer for. */
export interface Scope {
  /** False only when there is a recipient and all of To, Cc and Bcc are colleagues (standard 4.1, 4.2). */
  readonly external: boolean;
  /** A cover note for a formal letter („izņemot, ja atbildes nosūtīta kā pašvaldības vēstules”). */
  readonly formalLetter: boolean;
  /** Section 9 applies: all ten checks have a verdict. */
  readonly applies: boolean;
  /** Checks whose findings stand even where section 9 does not apply. */
  readonly alwaysChecked: ReadonlySet<CheckId>;
}

const ALWAYS_CHECKED: ReadonlySet<CheckId> = new Set<CheckId>(['spelling', 'punctuation']);

export function scopeOf(letter: Letter): Scope {
  const { to, cc, bcc } = letter.draft;
  const recipients = [...to, ...cc, ...bcc];
  const colleagues = recipients.every((person) => isColleague(person, letter.policy.organisation));
  const external = recipients.length === 0 || !colleagues;
  const formalLetter = isCoverNote(letter);
  return { external, formalLetter, applies: external && !formalLetter, alwaysChecked: ALWAYS_CHECKED };
}

/** An address in one of the organisation's domains or their subdomains. */
export function isColleague(person: Person, organisation: Organisation): boolean {
  const domain = fold(person.address.slice(person.address.lastIndexOf('@') + 1).trim());
  if (!person.address.includes('@')) return false;
  return organisation.domains.some((own) => {
    const known = fold(own).replace(/^[@.]+/, '');
    return known !== '' && (domain === known || domain.endsWith(`.${known}`));
  });
}
