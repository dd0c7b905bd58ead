import type { Report } from '../../report';

/** A report with the name of its file, as `check --json` prints it. */
export interface FileReport extends Report {
  readonly file: string;
}
