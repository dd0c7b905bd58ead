import * as z from 'zod/mini';
import { FORMS, type Form } from './forms';
import { childOf, knownKeys, placeOfKey } from './known-keys';
import { nearest } from './nearest';
import type { Fault, ValueType } from './problem';

/** A fault, and the keys from the root to where it is. */
export interface LocatedFault {
  readonly fault: Fault;
  readonly path: readonly (string | number)[];
  /** Whether the key itself is wrong, or its value. */
  readonly part: 'key' | 'value';
}

/** Longest piece of a value that a message quotes. */
const LONGEST_QUOTE = 60;

/** What `schema` has against `value`, in our own terms; empty when it accepts it. */
export function schemaFaults(schema: z.core.$ZodType, value: unknown): readonly LocatedFault[] {
  const result = z.safeParse(schema, value);
  if (result.success) return [];
  return allOf(result.error.issues.map((issue) => faultsOf(schema, value, issue, [])));
}

function faultsOf(
  schema: z.core.$ZodType,
  root: unknown,
  issue: z.core.$ZodIssue,
  before: readonly (string | number)[],
): readonly LocatedFault[] {
  const path = [...before, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  const found = path.reduce<unknown>(childOf, root);
  const one = (fault: Fault): LocatedFault[] => [{ fault, path, part: 'value' }];
  const shown = quote(found);

  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path, root);
    return issue.keys.map((key) => ({
      fault: { kind: 'unknownKey', key, nearest: nearest(key, known), belongs: placeOfKey(schema, key), known },
      path: [...path, key],
      part: 'key',
    }));
  }
  if (found === undefined) {
    const key = String(path[path.length - 1] ?? '');
    return [{ fault: { kind: 'missingKey', key }, path: path.slice(0, -1), part: 'value' }];
  }
  switch (issue.code) {
    case 'invalid_type':
      return one({ kind: 'wrongType', expected: valueType(issue.expected), value: shown });
    case 'too_small':
      return one(
        issue.origin === 'array'
          ? { kind: 'emptyList' }
          : { kind: 'tooSmall', value: shown, limit: Number(issue.minimum) },
      );
    case 'too_big':
      return one({ kind: 'tooBig', value: shown, limit: Number(issue.maximum) });
    case 'invalid_format':
      return one({ kind: 'wrongForm', form: formOf(issue), value: shown });
    case 'invalid_value':
      return one(notOneOf(found, issue.values.map(String)));
    case 'invalid_union': {
      const options = 'options' in issue ? (issue.options ?? []).map(String) : [];
      if (options.length > 0) return one(notOneOf(found, options));
      const last = issue.errors[issue.errors.length - 1] ?? [];
      return allOf(last.map((inner) => faultsOf(schema, root, inner, path)));
    }
    default:
      return one({ kind: 'wrongType', expected: 'object', value: shown });
  }
}

function allOf<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return ([] as readonly T[]).concat(...lists);
}

function notOneOf(found: unknown, allowed: readonly string[]): Fault {
  const near = typeof found === 'string' ? nearest(found, allowed) : null;
  return { kind: 'notOneOf', value: quote(found), allowed, nearest: near };
}

function formOf(issue: z.core.$ZodIssueInvalidStringFormat): Form {
  const pattern = 'pattern' in issue ? issue.pattern : '';
  const names = Object.keys(FORMS) as Form[];
  return names.find((name) => String(FORMS[name]) === pattern) ?? 'text';
}

function valueType(expected: string): ValueType {
  switch (expected) {
    case 'string':
      return 'text';
    case 'array':
      return 'list';
    case 'int':
      return 'integer';
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'null':
      return 'null';
    default:
      return 'object';
  }
}

function quote(value: unknown): string {
  const json = JSON.stringify(value) ?? '';
  return json.length <= LONGEST_QUOTE ? json : `${json.slice(0, LONGEST_QUOTE - 1)}…`;
}
