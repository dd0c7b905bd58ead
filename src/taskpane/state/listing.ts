import type { Finding } from '../../report';
import type { FindingGroup } from '../../standard/digest';
import type { PaneState, SeenLetter } from './pane';
import { type Part, type PartId, partsOf } from './parts';
import { identities, type Silence } from './silences';

/** A letter's findings as the pane lists them. */
export interface Listing {
  readonly parts: readonly Part[];
  readonly identityOf: (finding: Finding) => string;
}

export function listLetter(letter: SeenLetter, silenced: readonly Silence[]): Listing {
  const { report } = letter.examination;
  const keys = identities(report);
  return { parts: partsOf(report, silenced, letter.spelling), identityOf: (finding) => keys.get(finding) ?? '' };
}

/** A part with findings is open until the employee closes it. */
export function isOpen(part: Part, chosen: PaneState['parts']): boolean {
  const choice = chosen.get(part.id);
  if (choice !== undefined) return choice === 'open';
  return part.shown > 0;
}

/** The groups of a part that are on show; opened by hand, a part without any shows all that it has. */
export function visibleGroups(part: Part, revealed: ReadonlySet<PartId>): readonly FindingGroup[] {
  return revealed.has(part.id) || part.shown === 0 ? part.groups : part.groups.slice(0, part.shown);
}

/** Identities of every finding on show, in pane order. */
export function orderOf(listing: Listing, state: Pick<PaneState, 'parts' | 'revealed'>): readonly string[] {
  return listing.parts
    .filter((part) => isOpen(part, state.parts))
    .flatMap((part) => visibleGroups(part, state.revealed))
    .flatMap((group) => group.occurrences.map(listing.identityOf));
}
