import type { OpenedFile } from '../state/editor';

/** The page is not kept waiting longer for a policy file. */
const PATIENCE = 4_000;

/** The policy that serves at this site now, which lies beside the page; null where there is none, or the page is opened from a disk. */
export async function hostedPolicy(address: URL): Promise<OpenedFile | null> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE), cache: 'no-cache' });
    if (!response.ok) return null;
    const source = await response.text();
    return /^\s*(?:\{\s*\}\s*)?$/.test(source) ? null : { name: 'policy.json', source };
  } catch {
    return null;
  }
}
