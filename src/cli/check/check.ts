import { lint } from '../../lint';
import { catalogues } from '../../messages/catalogue';
import { policyFor } from '../../policy/changes';
import type { Report } from '../../report';
import type { CommandContext } from '../context';
import { loadPolicy } from '../policy/load-policy';
import { readDraft } from '../read-draft';
import { loadSpellers } from '../spellers';
import { EXIT, type ExitCode } from '../terminal';
import type { FileReport } from './file-report';
import { reportText } from './report-text';

export interface CheckOptions {
  readonly format: 'text' | 'json';
  readonly policy: string | undefined;
  /** ISO 8601 date and time at which the drafts are judged; without it each draft's own date (see `readDraft`). */
  readonly now: string | null;
  /** Text output: every finding instead of the most important ones. */
  readonly all: boolean;
}

/**
 * Checks drafts and prints their reports in the order of `files`. A file that gives no draft is told on standard error and left
 * out; it makes the exit code 2 whatever the others say, and so does a policy that cannot be followed.
 */
export async function check(
  files: readonly string[],
  options: CheckOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { terminal, texts, language } = context;
  const { policy, followed } = await loadPolicy(options.policy, context);
  const resources = {
    catalogue: catalogues[language],
    spellers: await loadSpellers(['lv', 'en'], context),
  };
  const reports: FileReport[] = [];
  for (const file of files) {
    const reading = await readDraft(file, options.now, texts);
    if (reading.ok) {
      const { draft } = reading;
      reports.push({ file, ...lint(draft, policyFor(policy, draft.from?.address ?? null), resources) });
    } else terminal.complain(`${file}: ${reading.complaint}\n`);
  }
  const toMend = reports.filter(hasSomethingToMend).length;
  const unreadable = files.length - reports.length;
  if (options.format === 'json') terminal.write(`${JSON.stringify(reports, null, 2)}\n`);
  else {
    for (const report of reports) terminal.write(`${reportText(report, options.all, language)}\n`);
    if (files.length > 1) terminal.write(`${texts.report.total({ letters: reports.length, toMend, unreadable })}\n`);
  }
  if (unreadable > 0 || !followed) return EXIT.unusable;
  return toMend > 0 ? EXIT.somethingToMend : EXIT.nothingToMend;
}

function hasSomethingToMend({ findings }: Report): boolean {
  return findings.some(({ severity }) => severity !== 'hint');
}
