import { call } from './call';
import type { OfficeInUse } from './office';
import { failure, type HostResult, success } from './result';
import type { TimeLimits } from './time-limits';

/** All settings stand under this one name, so that the limit can be known before Outlook refuses. */
const NAME = 'atbilde';
/** Outlook keeps 32 KB an add-in; the difference is left to its own wrapping. */
const LIMIT_BYTES = 32 * 1024 - 256;

export function readSettings(office: OfficeInUse): HostResult<unknown> {
  const settings = office.context?.roamingSettings;
  if (!settings) return failure('not-supported');
  try {
    return success(settings.get(NAME) ?? null);
  } catch {
    return failure('refused');
  }
}

/** Saves `value`, plain JSON data, or erases with null. When saving fails the earlier value stands again in memory too. */
export async function writeSettings(
  office: OfficeInUse,
  value: unknown,
  limits: TimeLimits,
): Promise<HostResult<void>> {
  const settings = office.context?.roamingSettings;
  if (!settings) return failure('not-supported');
  // Outlook keeps a value as JSON text inside JSON, so every quote counts twice.
  const size = new TextEncoder().encode(JSON.stringify(JSON.stringify(value) ?? '')).length;
  if (size > LIMIT_BYTES) return failure('too-long');
  const put = (entry: unknown) => (entry === null ? settings.remove(NAME) : settings.set(NAME, entry));
  const earlier = readSettings(office);
  if (!earlier.ok) return earlier;
  const saved = await call(limits.write, (answer) => {
    put(value);
    settings.saveAsync(answer);
  });
  if (saved.ok) return success(undefined);
  try {
    put(earlier.value);
  } catch {
    // The save failed already, and that is told.
  }
  return saved;
}
