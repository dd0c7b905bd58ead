import { run } from './program';
import { processTerminal } from './terminal';

void run(process.argv.slice(2), processTerminal()).then((code) => {
  // The exit code alone, so that what is still being written comes through.
  process.exitCode = code;
});
