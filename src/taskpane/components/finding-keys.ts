import type { KeyboardEvent } from 'react';
import type { FindingGroup } from '../../standard/digest';
import type { Pane } from '../pane-context';
import { silenceScopes } from '../state/fixes';
import { isOpen, visibleGroups } from '../state/listing';

const FINDING = '[data-finding]';
/** In a finding the focus goes to its first fix, else to its heading. */
const FIX = '[data-finding-fix] button';
const TOGGLE = '[data-finding-toggle]';

/**
 * Keys inside the list: up and down go from finding to finding, right and left open and close one, Delete silences it here. They
 * serve only where no menu or field wants them.
 */
export function handleFindingKey(event: KeyboardEvent<HTMLElement>, list: HTMLElement | null, pane: Pane): void {
  if (list === null || event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
  const { target } = event;
  if (!(target instanceof HTMLElement) || !list.contains(target) || target.closest('[role="menu"], input, textarea'))
    return;
  const item = target.closest<HTMLElement>(FINDING);
  const group = item === null ? undefined : partWith(item.dataset.finding ?? '', pane)?.group;
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowUp':
      if (!moveFocus(list, target, item, event.key === 'ArrowDown' ? 1 : -1)) return;
      break;
    case 'ArrowRight':
    case 'ArrowLeft':
      if (item === null) return;
      pane.send({
        type: 'finding-toggled',
        finding: event.key === 'ArrowRight' ? (item.dataset.finding ?? null) : null,
      });
      break;
    case 'Delete':
      if (group === undefined || !silenceHere(group, pane)) return;
      break;
    case 'Escape':
      if (item === null || pane.state.opened === null) return;
      pane.send({ type: 'finding-toggled', finding: null });
      item.querySelector<HTMLElement>(TOGGLE)?.focus();
      break;
    default:
      return;
  }
  event.preventDefault();
  // Office.js listens above and takes Escape for a wish to leave the pane.
  event.stopPropagation();
}

/**
 * Moves the focus to a finding (any of its places). Where it is not listed, and with null: to the sentence on the whole letter, or
 * to the first finding where there is no such sentence.
 */
export function focusFinding(list: HTMLElement | null, identity: string | null, pane: Pane): void {
  const part = identity === null ? undefined : partWith(identity, pane);
  if (part === undefined || list === null) {
    const standing = document.querySelector<HTMLElement>('[data-standing]');
    (standing ?? firstAction(list?.querySelector<HTMLElement>(FINDING) ?? undefined))?.focus();
    return;
  }
  if (!isOpen(part.part, pane.state.parts)) pane.send({ type: 'part-toggled', part: part.part.id, open: true });
  if (!visibleGroups(part.part, pane.state.revealed).includes(part.group)) {
    pane.send({ type: 'rest-revealed', part: part.part.id });
  }
  const first = pane.listing?.identityOf(part.group.finding) ?? '';
  // What was opened just now is drawn by then.
  requestAnimationFrame(() => {
    const item = [...list.querySelectorAll<HTMLElement>(FINDING)].find((one) => one.dataset.finding === first);
    const place = firstAction(item);
    place?.focus();
    item?.scrollIntoView({ block: 'nearest' });
  });
}

function partWith(identity: string, pane: Pane) {
  for (const part of pane.listing?.parts ?? []) {
    for (const group of part.groups) {
      if (group.occurrences.some((one) => pane.listing?.identityOf(one) === identity)) return { part, group };
    }
  }
  return undefined;
}

/** Silences the one place, or in the letter what has no place of its own; false when the policy allows neither. */
function silenceHere(group: FindingGroup, { policy, actions }: Pane): boolean {
  const { place, letter } = silenceScopes(group, policy.silence);
  if (!place && !letter) return false;
  actions.silence(group.finding, place ? 'place' : 'letter');
  return true;
}

function moveFocus(list: HTMLElement, from: HTMLElement, item: HTMLElement | null, step: 1 | -1): boolean {
  const items = [...list.querySelectorAll<HTMLElement>(FINDING)];
  if (items.length === 0) return false;
  const at = item === null ? nearest(items, from, step) : items.indexOf(item) + step;
  const next = items[Math.min(Math.max(at, 0), items.length - 1)];
  firstAction(next)?.focus();
  next?.scrollIntoView({ block: 'nearest' });
  return true;
}

function firstAction(item: HTMLElement | undefined): HTMLElement | null | undefined {
  return item?.querySelector<HTMLElement>(FIX) ?? item?.querySelector<HTMLElement>(TOGGLE);
}

/** Index of the first item after `from` (or the last before it) in document order. */
function nearest(items: readonly HTMLElement[], from: HTMLElement, step: 1 | -1): number {
  const after = items.findIndex((one) => (from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  if (after < 0) return step === 1 ? items.length - 1 : items.length - 1;
  return step === 1 ? after : after - 1;
}
