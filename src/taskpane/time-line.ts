/** Moments of the way from opening to the first findings on the screen, in their order. */
export type Moment = 'ready' | 'read' | 'judged' | 'shown';

/** Leaves a mark on the browser's own time line, for whoever measures how fast the pane opens (`npm run bench:pane`). */
export function mark(moment: Moment): void {
  performance.mark(`atbilde ${moment}`);
}
