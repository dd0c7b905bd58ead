import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Context, createContext, runInContext } from 'node:vm';
import { SEND_HANDLER } from '../../src/manifest/commands';
import { type Script, scriptedOffice, sendEvent } from '../launchevent/scripted-office';

/** The built send file. */
export const SEND_FILE = join(__dirname, '../../dist/site/launchevent.js');
export const sendFile = readFileSync(SEND_FILE, 'utf8');

export interface Runtime {
  readonly timer?: boolean;
  /** An engine without Intl data may lack real normalisation. */
  readonly normalises?: boolean;
  /** Runs before the file does. */
  readonly prepare?: (context: Context) => void;
  /** The file as it is served; a policy may stand above it. */
  readonly source?: string;
}

/**
 * Runs the built file as classic Outlook does: an engine with the language alone (no window, document, Intl, fetch, WebAssembly), an
 * `Office` that hands over the handler, and a timer where that client has one.
 */
export function loadHandler(script: Script, runtime: Runtime = {}): (event: unknown) => void {
  const handlers = new Map<string, (event: unknown) => void>();
  const office = {
    ...scriptedOffice(script),
    actions: { associate: (name: string, handler: (event: unknown) => void) => void handlers.set(name, handler) },
  };
  const context = createContext({ Office: office, ...(runtime.timer === false ? {} : { setTimeout, clearTimeout }) });
  runInContext('delete globalThis.Intl; delete globalThis.WebAssembly; delete globalThis.console;', context);
  if (runtime.normalises === false) {
    runInContext('String.prototype.normalize = function () { return String(this); };', context);
  }
  runtime.prepare?.(context);
  runInContext(runtime.source ?? sendFile, context);
  const handler = handlers.get(SEND_HANDLER);
  if (!handler) throw new Error('The file did not associate its handler at top level.');
  return handler;
}

/** What the built file answers to a send event; empty when it stays silent. */
export async function send(script: Script, runtime: Runtime = {}): Promise<readonly unknown[]> {
  const event = sendEvent();
  loadHandler(script, runtime)(event);
  for (let turn = 0; turn < 200 && event.answers.length === 0; turn++)
    await new Promise((resolve) => setImmediate(resolve));
  return event.answers;
}
