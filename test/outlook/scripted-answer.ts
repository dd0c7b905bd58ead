import type { Answer } from '../../src/outlook/office';

/** Ways in which one Office call may go wrong, as they reach the add-in's callback. */
export const FAULTS = [
  'fails',
  'throws',
  'never',
  'twice',
  'late',
  'no-result',
  'null',
  'wrong-type',
  'item-gone',
] as const;
export type Fault = (typeof FAULTS)[number];

/**
 * Answers one call.
 *
 * @param act takes effect and gives the good value
 * @param fault how the call goes wrong instead
 * @param late how long a late answer takes, in milliseconds
 */
export function answerCall(answer: Answer, act: () => unknown, fault: Fault | undefined, late: number): void {
  const good = () => ({ status: 'succeeded', value: act() });
  const bad = (code: number) => ({ status: 'failed', error: { code, name: 'Failed', message: 'by script' } });
  switch (fault) {
    case undefined:
      answer(good());
      break;
    case 'fails':
      answer(bad(5001));
      break;
    case 'throws':
      throw new Error('The host threw.');
    case 'never':
      break;
    case 'twice':
      answer(good());
      answer(bad(5001));
      break;
    case 'late':
      setTimeout(() => answer(good()), late);
      break;
    case 'no-result':
      answer(undefined);
      break;
    case 'null':
      answer({ status: 'succeeded', value: null });
      break;
    case 'wrong-type':
      answer({ status: 'succeeded', value: { odd: [42] } });
      break;
    case 'item-gone':
      answer(bad(9030));
      break;
  }
}
