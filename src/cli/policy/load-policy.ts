import { defaultPolicy } from '../../policy/defaults';
import { describeProblem, policyTexts } from '../../policy/describe-problem';
import type { MunicipalityPolicy } from '../../policy/policy';
import { readPolicy } from '../../policy/read-policy';
import { rules } from '../../standard/registry';
import type { CommandContext } from '../context';
import { readFileBytes } from '../read-file';

export interface LoadedPolicy {
  readonly policy: MunicipalityPolicy;
  /** Whether the file could be followed; if not, `policy` is the built-in one and the reasons stand on standard error. */
  readonly followed: boolean;
}

/** The policy in the file at `path`; without a path the built-in one. */
export async function loadPolicy(path: string | undefined, context: CommandContext): Promise<LoadedPolicy> {
  if (path === undefined) return { policy: defaultPolicy, followed: true };
  const { policy, complaints } = await readPolicyFile(path, context);
  if (complaints.length === 0) return { policy, followed: true };
  const lines = [...complaints, policyTexts[context.language].notFollowed({ problems: complaints.length })];
  for (const line of lines) context.terminal.complain(`${path}: ${line}\n`);
  return { policy, followed: false };
}

/** The policy in a file, and what is wrong with the file in plain words. */
export async function readPolicyFile(
  path: string,
  { language, texts }: CommandContext,
): Promise<{ readonly policy: MunicipalityPolicy; readonly complaints: readonly string[] }> {
  const file = await readFileBytes(path, texts);
  if (!file.ok) return { policy: defaultPolicy, complaints: [file.complaint] };
  const source = decoded(file.bytes);
  if (source === null) return { policy: defaultPolicy, complaints: [policyTexts[language].encoding] };
  const { policy, problems } = readPolicy(source, rules);
  return { policy, complaints: problems.map((problem) => describeProblem(problem, language)) };
}

/** UTF-8 text, or null: a file in another encoding must not be read half. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
