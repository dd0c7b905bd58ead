import { run } from './program';
import { EXIT, processTerminal } from './terminal';

run(process.argv.slice(2), processTerminal()).then(
  (code) => {
    // The exit code alone, so that what is still being written comes through.
    process.exitCode = code;
  },
  (error: unknown) => {
    // A failure of ours must not look like "findings": Node itself would end with 1.
    console.error(error);
    process.exitCode = EXIT.unusable;
  },
);
