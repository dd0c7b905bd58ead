import { describeProblem } from '../../policy/describe-problem';
import { pathText } from '../../policy/problem';
import type { CommandContext } from '../context';
import { EXIT, type ExitCode } from '../terminal';
import { examinePolicyFile } from './load-policy';

/** Checks a policy file, its phrase rules on their examples included. Mistakes are the result, so they go to standard output. */
export async function checkPolicy(path: string, json: boolean, context: CommandContext): Promise<ExitCode> {
  const { terminal, texts, language } = context;
  const file = await examinePolicyFile(path, texts, language);
  if (!file.ok) {
    terminal.complain(`${path}: ${file.complaint}\n`);
    return EXIT.unusable;
  }
  const { problems } = file;
  if (json) {
    const list = problems.map((problem) => ({
      path: pathText(problem.path),
      line: problem.line,
      column: problem.column,
      kind: problem.kind,
      message: describeProblem(problem, language),
    }));
    terminal.write(`${JSON.stringify(list, null, 2)}\n`);
  } else {
    for (const problem of problems) terminal.write(`${describeProblem(problem, language)}\n`);
    const { policy } = texts;
    terminal.write(
      `${problems.length === 0 ? policy.good({ file: path }) : policy.bad({ file: path, count: problems.length })}\n`,
    );
  }
  return problems.length === 0 ? EXIT.nothingToMend : EXIT.somethingToMend;
}
