import { type Answer, isRecord } from './office';
import { type FailureKind, failure, type HostResult, success } from './result';

/** Office.js error numbers that have a meaning of their own; the rest are `refused`. */
const KIND_OF_CODE: Readonly<Record<number, FailureKind>> = {
  7000: 'read-only', // PermissionDenied
  9030: 'item-changed', // APICallFailedDueToItemChange
  9038: 'read-only', // InsufficientItemPermissionsError
  9049: 'no-item', // ItemNotFound
  5000: 'not-supported', // OperationNotSupported
  9032: 'not-supported', // ApiCallNotSupportedByExtensionPoint
};

/**
 * Makes one Office call and waits at most `milliseconds`. Only the first answer counts: Office callbacks have been seen to stay
 * away for good, to come twice and to come late (research: OfficeDev/office-js 6806, 2856).
 *
 * @param start makes the call with the callback it is given; may throw
 * @param whenThrown what a throw means that is no argument error. Office.js throws at once, in the user's language and without a
 *   number, where the manifest's permission is too low: `read-only` for calls that write
 */
export function call(
  milliseconds: number,
  start: (answer: Answer) => void,
  whenThrown: FailureKind = 'refused',
): Promise<HostResult<unknown>> {
  return new Promise((resolve) => {
    // A send runtime without timers can only wait for Outlook's own limit.
    const timer =
      typeof setTimeout === 'function' ? setTimeout(() => resolve(failure('timed-out')), milliseconds) : null;
    const settle = (result: HostResult<unknown>) => {
      if (timer !== null) clearTimeout(timer);
      resolve(result);
    };
    try {
      start((result) => settle(outcome(result)));
    } catch (error) {
      settle(failure(thrown(error, whenThrown)));
    }
  });
}

/** Reads an `Office.AsyncResult` without trusting its shape. */
function outcome(result: unknown): HostResult<unknown> {
  if (!isRecord(result)) return failure('wrong-answer');
  if (result.status === 'succeeded') return success(result.value);
  const code = isRecord(result.error) && typeof result.error.code === 'number' ? result.error.code : undefined;
  return failure((code === undefined ? undefined : KIND_OF_CODE[code]) ?? 'refused', code);
}

function thrown(error: unknown, whenThrown: FailureKind): FailureKind {
  // Wrong arguments have names like `Sys.ArgumentException`; a TypeError is a member that is not there.
  if (error instanceof TypeError) return 'not-supported';
  return error instanceof Error && error.name === 'Error' ? whenThrown : 'refused';
}
