import { defaultPolicy } from '../../policy/defaults';
import type { MunicipalityPolicy } from '../../policy/policy';

export interface PolicyFile {
  readonly municipality: MunicipalityPolicy;
  /** `faulty`: it could not be followed to the letter, so the built-in policy holds. */
  readonly state: 'built-in' | 'followed' | 'faulty';
  /** First eight hexadecimal digits of the file's SHA-256; "" for the built-in policy. */
  readonly hash: string;
}

const BUILT_IN: PolicyFile = { municipality: defaultPolicy, state: 'built-in', hash: '' };
/** A letter is not kept waiting longer for a policy file. */
const PATIENCE = 4_000;

/**
 * Reads the administrator's policy file from beside the pane. Never rejects: a file that is missing or empty means the built-in
 * policy, one that cannot be read means the same with a notice.
 */
export async function loadPolicyFile(url: URL): Promise<PolicyFile> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE), cache: 'no-cache' });
    if (response.status === 404) return BUILT_IN;
    if (!response.ok) return { ...BUILT_IN, state: 'faulty' };
    const source = await response.text();
    if (/^\s*(?:\{\s*\}\s*)?$/.test(source)) return BUILT_IN;
    const { readPolicyFile } = await import('./read-policy-file');
    const { policy, problems } = readPolicyFile(source);
    return {
      municipality: policy,
      state: problems.length > 0 ? 'faulty' : 'followed',
      hash: await fingerprint(source),
    };
  } catch {
    return { ...BUILT_IN, state: 'faulty' };
  }
}

async function fingerprint(source: string): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(source)));
  return [...sum.slice(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
