import type { Institution, MunicipalityPolicy, Policy, PolicyChanges } from './policy';

/** The policy with `changes` made: an object changes only the keys it names, a list replaces the whole list. */
export function applyChanges<P extends Policy>(policy: P, changes: PolicyChanges): P {
  // `PolicyChanges` names only places of a policy and the types that stand there, so that the outcome is a policy again.
  return merged(policy, changes) as P;
}

function merged(value: unknown, changes: unknown): unknown {
  if (changes === undefined) return value;
  if (!isRecord(value) || !isRecord(changes)) return changes;
  const result: Record<string, unknown> = { ...value };
  for (const key of Object.keys(changes)) result[key] = merged(result[key], changes[key]);
  return result;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The policy for mail from `sender` (an e-mail address, or null when the client does not tell). */
export function policyFor(municipality: MunicipalityPolicy, sender: string | null): Policy {
  const institution = sender === null ? undefined : institutionOf(municipality.institutions, sender);
  return institution ? applyChanges(municipality, institution.changes) : municipality;
}

function institutionOf(institutions: readonly Institution[], sender: string): Institution | undefined {
  const address = sender.trim().toLowerCase();
  const domain = address.slice(address.lastIndexOf('@'));
  return institutions.find(({ senders }) => senders.some((entry) => entry === address || entry === domain));
}
