import { type PolicyReading, readPolicy } from '../../policy/read-policy';
import { rules } from '../../standard/registry';

/** Loaded only where there is a policy file to read. */
export function readPolicyFile(source: string): PolicyReading {
  return readPolicy(source, rules);
}
