import type { Comparison } from '../../standard/comparison';

/** The part of the check that needs the client's message: a file of its own, fetched after the first look. */
export interface LateComparison {
  /** Undefined until it is there. */
  readonly current: () => Comparison | undefined;
  /** Resolves when it is clear how it went; without it the rest of the check goes on. */
  readonly load: () => Promise<void>;
}

export function createComparison(): LateComparison {
  let comparison: Comparison | undefined;
  return {
    current: () => comparison,
    async load() {
      try {
        comparison ??= (await import('../../standard/comparison')).comparison;
      } catch {
        // The file may have gone from the server after an update: a pane opened anew has it again.
      }
    },
  };
}
