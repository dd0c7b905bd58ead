import type { Mark } from '../zones/marks';
import type { OpenRow } from './rendering-builder';

/** What an element changes for its content. */
export interface Effect {
  readonly block: boolean;
  readonly hidden: boolean;
  readonly preformatted: boolean;
  readonly list: boolean;
  readonly heading: boolean;
  readonly row: OpenRow | null;
  readonly mark: Mark | null;
  readonly link: OpenLink | null;
}

/** Nearly all elements have one of these effects; they share it. */
export const INLINE: Effect = {
  block: false,
  hidden: false,
  preformatted: false,
  list: false,
  heading: false,
  row: null,
  mark: null,
  link: null,
};
export const BLOCK_ONLY: Effect = {
  block: true,
  hidden: false,
  preformatted: false,
  list: false,
  heading: false,
  row: null,
  mark: null,
  link: null,
};

export interface OpenLink {
  readonly start: number;
  readonly href: string;
  open: boolean;
}
