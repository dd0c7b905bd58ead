import * as z from 'zod/mini';
import { applyChanges } from './changes';
import { contradictions } from './contradictions';
import { defaultPolicy } from './defaults';
import { childOf } from './known-keys';
import type { RuleDescription } from './option-description';
import type { MunicipalityPolicy } from './policy';
import type { PolicyProblem } from './problem';
import { FORMAT_VERSION, type PolicyFile, policySchema } from './schema';
import { type LocatedFault, schemaFaults } from './schema-faults';
import { type PolicySource, readSource } from './source';

export interface PolicyReading {
  /** The file's policy over the built-in one; with problems the built-in one alone. */
  readonly policy: MunicipalityPolicy;
  /** In the order of the file; empty exactly when the whole file was followed. */
  readonly problems: readonly PolicyProblem[];
}

/**
 * Reads a policy file (JSON with comments; zero bytes or `{}` mean the built-in policy). Never throws: a file that cannot be
 * followed to the letter is not followed at all, and the problems say why.
 */
export function readPolicy(source: string, rules: readonly RuleDescription[]): PolicyReading {
  const file = readSource(source);
  if (file.problems.length > 0) return { policy: defaultPolicy, problems: file.problems };
  const value = file.value === undefined ? {} : file.value;
  const newer = newerVersion(value);
  if (newer) return { policy: defaultPolicy, problems: located([newer], file) };

  const schema = policySchema(rules);
  const parsed = z.safeParse(schema, value);
  if (!parsed.success) return { policy: defaultPolicy, problems: located(schemaFaults(schema, value), file) };
  const faults = contradictions(parsed.data, rules, []);
  (parsed.data.institutions ?? []).forEach(({ changes }, index) => {
    faults.push(...contradictions(changes, rules, ['institutions', index, 'changes']));
  });
  return faults.length > 0
    ? { policy: defaultPolicy, problems: located(faults, file) }
    : { policy: policyOf(parsed.data), problems: [] };
}

/** A newer form may mean anything by its keys: saying so is worth more than a list of unknown keys. */
function newerVersion(value: unknown): LocatedFault | null {
  const version = childOf(value, 'formatVersion');
  return typeof version === 'number' && version > FORMAT_VERSION
    ? {
        fault: { kind: 'newerVersion', value: String(version), known: FORMAT_VERSION },
        path: ['formatVersion'],
        part: 'value',
      }
    : null;
}

/** Faults that were found otherwise (by running phrase rules on their examples), with their places in the file. */
export function locateFaults(faults: readonly LocatedFault[], source: string): readonly PolicyProblem[] {
  return located(faults, readSource(source));
}

function located(faults: readonly LocatedFault[], file: PolicySource): readonly PolicyProblem[] {
  return faults
    .map(({ fault, path, part }) => ({ ...file.placeOf(path, part), ...fault }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

function policyOf(file: PolicyFile): MunicipalityPolicy {
  const { $schema, formatVersion, edition, institutions, ...changes } = file;
  const policy = applyChanges(defaultPolicy, changes);
  return { ...policy, edition: edition ?? policy.edition, institutions: institutions ?? policy.institutions };
}
