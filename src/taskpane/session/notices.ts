/** A short message at the foot of the pane, read out once. */
export interface Notice {
  readonly tone: 'success' | 'info' | 'warning';
  readonly text: string;
  /** Takes back what the message tells of. */
  readonly undo?: () => void;
}

export type Notify = (notice: Notice) => void;
