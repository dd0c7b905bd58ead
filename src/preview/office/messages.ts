/** The messages between Office.js and its host (research: officejs-host 3.1). They travel as JSON text. */

export const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;

/** What Office.js asks. */
export interface Request {
  readonly conversation: string;
  /** Number of the call, to be given back with its answer. */
  readonly correlation: number;
  /** `ExecuteMethod`, `GetInitialData` … or the name of an event. */
  readonly action: string;
  readonly type: number;
  readonly data: unknown;
}

/** Reads a message of the frame; null when it is none of Office.js' requests. */
export function readRequest(message: unknown): Request | null {
  if (typeof message !== 'string') return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(message);
  } catch {
    return null;
  }
  if (!isRecord(parsed) || parsed._messageType !== 0) return null;
  const { _conversationId: conversation, _correlationId: correlation, _actionName: action, _actionType: type } = parsed;
  if (typeof conversation !== 'string' || typeof correlation !== 'number') return null;
  if (typeof action !== 'string' || typeof type !== 'number') return null;
  return { conversation, correlation, action, type, data: parsed._data };
}

export function answerMessage(request: Request, origin: string, data: unknown, errorCode = 0): string {
  return envelope(request.action, request.conversation, request.correlation, origin, data, errorCode, 0);
}

/** An event for a conversation that registered for it. */
export function eventMessage(name: string, conversation: string, origin: string, data: unknown): string {
  return envelope(name, conversation, 0, origin, data, 0, 1);
}

function envelope(
  action: string,
  conversation: string,
  correlation: number,
  origin: string,
  data: unknown,
  errorCode: number,
  responseType: 0 | 1,
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: action,
    _conversationId: conversation,
    _correlationId: correlation,
    _origin: origin,
    _data: data,
    _errorCode: errorCode,
    _responseType: responseType,
    _serializerVersion: 1,
  });
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
