/** What a command needs of the world it runs in; tests give another. */
export interface Terminal {
  /** Results: standard output. */
  write(text: string): void;
  /** What went wrong: standard error. */
  complain(text: string): void;
  /** The whole standard input. */
  read(): Promise<Uint8Array>;
}

/** Exit codes of all commands. */
export const EXIT = { nothingToMend: 0, somethingToMend: 1, unusable: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export function processTerminal(): Terminal {
  // A reader that has seen enough (`… | head`) closes the pipe; that is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  return {
    write: (text) => process.stdout.write(text),
    complain: (text) => process.stderr.write(text),
    async read() {
      const pieces: Buffer[] = [];
      for await (const piece of process.stdin) pieces.push(Buffer.from(piece));
      return Buffer.concat(pieces);
    },
  };
}
