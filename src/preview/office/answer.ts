import type { Outlook } from '../mailbox/outlook';
import { BODY_METHODS } from './body-methods';
import { ERROR, MailboxError } from './errors';
import { type Fault, faultOf, LATE } from './faults';
import { LETTER_METHODS } from './letter-methods';
import { isRecord, type Request } from './messages';
import type { Method, Parameters } from './method';

const METHODS: Readonly<Record<number, Method>> = { ...BODY_METHODS, ...LETTER_METHODS };

/** One answer as it goes over the wire, after `wait` milliseconds. */
export interface Delivery {
  readonly data: unknown;
  readonly wait: number;
}

/**
 * Answers an `ExecuteMethod` request: none, one or two deliveries, as the scenario has it. A call that goes wrong by a fault does
 * not reach the letter.
 */
export function answerMethod(request: Request, outlook: Outlook): readonly Delivery[] {
  const { scenario } = outlook.state();
  const call = readCall(request.data);
  if (call === null) return [{ data: { error: true, errorCode: ERROR.internalFormat }, wait: 0 }];
  const method = METHODS[call.dispatch];
  if (!method) {
    outlook.log(`dispatch ${call.dispatch}`, 'unknown', false);
    return [{ data: { error: true, errorCode: ERROR.notSupportedHere }, wait: scenario.delay }];
  }
  const name = typeof method.name === 'string' ? method.name : method.name(call.parameters);
  const fault = faultOf(scenario.faults, name);
  if (fault !== null && fault !== 'twice' && fault !== 'late') {
    outlook.log(name, fault, false);
    return faulty(fault, outlook).map((data) => ({ data, wait: scenario.delay }));
  }
  const data = answer(method, call.parameters, outlook);
  const failed = isRecord(data) && data.error === true;
  outlook.log(name, failed ? `error ${String(data.errorCode)}` : (fault ?? 'ok'), method.writes && !failed);
  const delivery = { data, wait: scenario.delay + (fault === 'late' ? LATE : 0) };
  return fault === 'twice' ? [delivery, delivery] : [delivery];
}

function answer(method: Method, parameters: Parameters, outlook: Outlook): unknown {
  try {
    if (method.since > minorOf(outlook.state().scenario.mailbox)) throw new MailboxError(ERROR.notSupportedHere);
    return { error: false, errorCode: 0, data: method.answer(parameters, outlook) };
  } catch (error) {
    if (!(error instanceof MailboxError)) console.error(error);
    return { error: true, errorCode: error instanceof MailboxError ? error.code : ERROR.internalServer };
  }
}

function faulty(fault: Exclude<Fault, 'twice' | 'late'>, outlook: Outlook): readonly unknown[] {
  switch (fault) {
    case 'never':
      return [];
    case 'fails':
      return [{ error: true, errorCode: ERROR.internalServer }];
    case 'null':
      return [{ error: false, errorCode: 0, data: null }];
    case 'wrong-type':
      return [{ error: false, errorCode: 0, data: { unexpected: true } }];
    case 'item-gone':
      outlook.open(null);
      return [{ error: true, errorCode: ERROR.itemChanged }];
  }
}

function readCall(data: unknown): { dispatch: number; parameters: Parameters } | null {
  if (!isRecord(data) || !isRecord(data.MethodData) || typeof data.MethodData.DispatchId !== 'number') return null;
  const parameters = data.ApiParams;
  // Roaming settings come as a list with one entry; everything else as named parameters.
  const named = Array.isArray(parameters) ? Object.fromEntries(parameters.entries()) : parameters;
  return { dispatch: data.MethodData.DispatchId, parameters: isRecord(named) ? named : {} };
}

function minorOf(mailbox: string): number {
  return Number(mailbox.split('.')[1] ?? '0');
}
