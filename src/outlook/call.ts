import { type Answer, isRecord } from './office';
import { type Failure, type FailureKind, failure, type HostResult, success } from './result';

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
 * @param name the call's name for the failure's detail, for example `body.getAsync`
 * @param start makes the call with the callback it is given; may throw
 * @param whenThrown what a throw means that is no argument error. Office.js throws at once, in the user's language and without a
 *   number, where the manifest's permission is too low: `read-only` for calls that write
 */
export function call(
  name: string,
  milliseconds: number,
  start: (answer: Answer) => void,
  whenThrown: FailureKind = 'refused',
): Promise<HostResult<unknown>> {
  return new Promise((resolve) => {
    // A send runtime without timers can only wait for Outlook's own limit.
    const timer =
      typeof setTimeout === 'function'
        ? setTimeout(() => resolve(failure('timed-out', `${name}: no answer within ${milliseconds} ms`)), milliseconds)
        : null;
    const settle = (result: HostResult<unknown>) => {
      if (timer !== null) clearTimeout(timer);
      resolve(result);
    };
    try {
      start((result) => settle(outcome(name, result)));
    } catch (error) {
      settle(thrown(name, error, whenThrown));
    }
  });
}

/** Reads an `Office.AsyncResult` without trusting its shape. */
function outcome(name: string, result: unknown): HostResult<unknown> {
  if (!isRecord(result)) return failure('wrong-answer', `${name}: answered without a result`);
  if (result.status === 'succeeded') return success(result.value);
  const error = isRecord(result.error) ? result.error : {};
  const code = typeof error.code === 'number' ? error.code : undefined;
  const kind = (code === undefined ? undefined : KIND_OF_CODE[code]) ?? 'refused';
  return failure(kind, `${name}: ${String(error.name ?? 'failed')} ${String(error.message ?? '')}`.trim(), code);
}

function thrown(name: string, error: unknown, whenThrown: FailureKind): Failure {
  if (!(error instanceof Error)) return failure('refused', `${name}: threw ${String(error)}`);
  // Wrong arguments have names like `Sys.ArgumentException`; a TypeError is a member that is not there.
  const kind = error instanceof TypeError ? 'not-supported' : error.name === 'Error' ? whenThrown : 'refused';
  return failure(kind, `${name}: threw ${error.message}`);
}
