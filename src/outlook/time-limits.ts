/** How long to wait for Outlook, in milliseconds. Tests pass shorter ones. */
export interface TimeLimits {
  /** For `Office.onReady`: the library fetches its own files meanwhile, on slow lines too. */
  readonly start: number;
  /** For one answer to a question. */
  readonly read: number;
  /** For all that a look asks beyond the body, so that a sick client does not hold the pane for a minute. */
  readonly look: number;
  /** For one write. */
  readonly write: number;
}

export const TIME_LIMITS: TimeLimits = { start: 30_000, read: 8_000, look: 10_000, write: 15_000 };
