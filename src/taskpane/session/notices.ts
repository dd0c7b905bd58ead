/** A short message at the foot of the pane, read out once. */
export interface Notice {
  readonly tone: 'success' | 'info' | 'warning';
  readonly text: string;
  /** Takes back what the message tells of. */
  readonly undo?: () => void;
}

/** From whoever has something to tell to the one who shows it; what is told before that is shown when it comes. */
export interface Notices {
  tell(notice: Notice): void;
  /** Gives back the way to stop listening. */
  listen(listener: (notice: Notice) => void): () => void;
}

export function createNotices(): Notices {
  let listener: ((notice: Notice) => void) | null = null;
  let untold: Notice | null = null;
  return {
    tell(notice) {
      if (listener) listener(notice);
      else untold = notice;
    },
    listen(next) {
      listener = next;
      if (untold) next(untold);
      untold = null;
      return () => {
        if (listener === next) listener = null;
      };
    },
  };
}
