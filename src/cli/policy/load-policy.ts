import type { UserLanguage } from '../../messages/catalogue';
import type { CommandCatalogue } from '../../messages/command-catalogue';
import { defaultPolicy } from '../../policy/defaults';
import { describeProblem, policyTexts } from '../../policy/describe-problem';
import type { MunicipalityPolicy } from '../../policy/policy';
import { locateFaults, type PolicyReading, readPolicy } from '../../policy/read-policy';
import { phraseExampleFaults } from '../../standard/phrase-examples';
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
  const { terminal, language, texts } = context;
  const file = await readPolicyFile(path, texts, language);
  if (file.ok && file.problems.length === 0) return { policy: file.policy, followed: true };
  const reasons = file.ok ? file.problems.map((problem) => describeProblem(problem, language)) : [file.complaint];
  for (const reason of [...reasons, policyTexts[language].notFollowed({ problems: reasons.length })]) {
    terminal.complain(`${path}: ${reason}\n`);
  }
  return { policy: defaultPolicy, followed: false };
}

/** A policy file as it was read, or why it could not be. */
export type PolicyFileReading =
  | (PolicyReading & { readonly ok: true; readonly source: string })
  | { readonly ok: false; readonly complaint: string };

/** Reads the policy in the file at `path`. */
export async function readPolicyFile(
  path: string,
  texts: CommandCatalogue,
  language: UserLanguage,
): Promise<PolicyFileReading> {
  const file = await readFileBytes(path, texts);
  if (!file.ok) return file;
  const source = decoded(file.bytes);
  if (source === null) return { ok: false, complaint: policyTexts[language].encoding };
  return { ok: true, source, ...readPolicy(source, rules) };
}

/** As `readPolicyFile`, and runs the phrase rules on their own examples: for the commands that approve a policy. */
export async function examinePolicyFile(
  path: string,
  texts: CommandCatalogue,
  language: UserLanguage,
): Promise<PolicyFileReading> {
  const file = await readPolicyFile(path, texts, language);
  if (!file.ok) return file;
  return { ...file, problems: [...file.problems, ...locateFaults(phraseExampleFaults(file.policy), file.source)] };
}

/** UTF-8 text, or null: a file in another encoding must not be read half. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
