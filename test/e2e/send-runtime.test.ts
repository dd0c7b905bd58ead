import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { RegExpValidator } from '@eslint-community/regexpp';
import { parse } from 'acorn';
import { SEND_HANDLER } from '../../src/manifest/commands';
import { type Script, scriptedOffice, sendEvent } from '../launchevent/scripted-office';

const file = join(__dirname, '../../dist/site/launchevent.js');
const source = readFileSync(file, 'utf8');

interface Runtime {
  readonly timer?: boolean;
  /** An engine without Intl data may lack real normalisation. */
  readonly normalises?: boolean;
  readonly patterns?: string[];
}

/**
 * Runs the built file as classic Outlook does: an engine with the language alone (no window, document, Intl, fetch, WebAssembly), an
 * `Office` that hands over the handler, and a timer where that client has one.
 */
function loadHandler(script: Script, runtime: Runtime = {}): (event: unknown) => void {
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
  if (runtime.patterns) watchPatterns(context, runtime.patterns);
  runInContext(source, context);
  const handler = handlers.get(SEND_HANDLER);
  if (!handler) throw new Error('The file did not associate its handler at top level.');
  return handler;
}

/** Collects every pattern that is made at run time: a loader may have hidden an unsupported literal in `new RegExp("…")`. */
function watchPatterns(context: object, patterns: string[]): void {
  const collect = (pattern: unknown) => void patterns.push(typeof pattern === 'string' ? pattern : String(pattern));
  Object.assign(context, { collect });
  runInContext(
    `RegExp = new Proxy(RegExp, {
       construct(target, args) { if (typeof args[0] === 'string') collect(args[0]); return Reflect.construct(target, args); },
       apply(target, self, args) { if (typeof args[0] === 'string') collect(args[0]); return Reflect.apply(target, self, args); },
     });`,
    context,
  );
}

async function send(script: Script, runtime: Runtime = {}): Promise<readonly unknown[]> {
  const event = sendEvent();
  loadHandler(script, runtime)(event);
  for (let turn = 0; turn < 200 && event.answers.length === 0; turn++)
    await new Promise((resolve) => setImmediate(resolve));
  return event.answers;
}

/** Every pattern literal below a node of the syntax tree. */
function patternLiterals(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('regex' in node) {
    const { regex } = node;
    if (typeof regex === 'object' && regex !== null && 'pattern' in regex) return [String(regex.pattern)];
  }
  return Object.values(node).flatMap(patternLiterals);
}

const plain = (pattern: string) => new RegExpValidator({ ecmaVersion: 2016 }).validatePattern(pattern);

test('the file is ES2016 as acorn reads it', () => {
  expect(() => parse(source, { ecmaVersion: 7 })).not.toThrow();
});

test('every pattern literal is one that an engine of 2016 knows', () => {
  const literals = patternLiterals(parse(source, { ecmaVersion: 7 }));
  expect(literals.length).toBeGreaterThan(10);
  for (const literal of literals) plain(literal);
});

test('every pattern made at run time is one that an engine of 2016 knows', async () => {
  const patterns: string[] = [];
  await send({}, { patterns });
  for (const pattern of patterns) plain(pattern);
});

test('this check of patterns is not blind', () => {
  expect(() => plain('(?<!a)b')).toThrow();
  expect(() => plain('(?<day>\\d)')).toThrow();
  expect(() => new RegExpValidator({ ecmaVersion: 2016 }).validatePattern('\\p{L}', 0, 5, true)).toThrow();
});

test('in a bare engine a letter without salutation is held, with our words', async () => {
  const [answer] = await send({});
  expect(answer).toMatchObject({ allowEvent: false, cancelLabel: 'Atvērt pārbaudi' });
});

test('without timers and without real normalisation the answer still comes', async () => {
  expect(await send({}, { timer: false })).toHaveLength(1);
  expect(await send({}, { normalises: false })).toHaveLength(1);
});

test('the policy written above the file serves', async () => {
  const event = sendEvent();
  const handlers: ((event: unknown) => void)[] = [];
  const office = {
    ...scriptedOffice({}),
    actions: { associate: (_name: string, handler: (event: unknown) => void) => void handlers.push(handler) },
  };
  const { defaultPolicy } = jest.requireActual<typeof import('../../src/policy/defaults')>('../../src/policy/defaults');
  const off = { ...defaultPolicy, send: { ...defaultPolicy.send, mode: 'off' } };
  const context = createContext({ Office: office, setTimeout, clearTimeout });
  runInContext(`var atbildePolicy = ${JSON.stringify(off)};\n${source}`, context);
  handlers[0]?.(event);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(event.answers).toEqual([{ allowEvent: true }]);
});

/** KB gzip. The aim is 60; the entity table of the tokenizer and the word lists of three languages stand in the way. */
const SIZE_LIMIT = 88;

test('the file keeps its size', () => {
  const size = gzipSync(readFileSync(file), { level: 9 }).length;
  console.log(`launchevent.js: ${(source.length / 1024).toFixed(1)} KB, ${(size / 1024).toFixed(1)} KB gzip`);
  expect(size).toBeLessThanOrEqual(SIZE_LIMIT * 1024);
});
