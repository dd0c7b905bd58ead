import type { Form } from './forms';

/** Where in the file: keys from the root; line and column count from 1, the column in UTF-16 units. */
export interface Place {
  readonly path: readonly (string | number)[];
  readonly line: number;
  readonly column: number;
}

export type SyntaxFault =
  | 'character'
  | 'number'
  | 'key'
  | 'value'
  | 'colon'
  | 'comma'
  | 'brace'
  | 'bracket'
  | 'end'
  | 'comment'
  | 'text'
  | 'escape'
  | 'quotes'
  | 'depth'
  | 'size';

export type ValueType = 'object' | 'list' | 'text' | 'number' | 'integer' | 'boolean' | 'null';

/** What is wrong, as data; `describeProblem` makes the sentence. Values are shown as JSON, shortened. */
export type Fault =
  | { readonly kind: 'syntax'; readonly fault: SyntaxFault }
  | { readonly kind: 'newerVersion'; readonly value: string; readonly known: number }
  | { readonly kind: 'duplicateKey'; readonly key: string }
  | {
      readonly kind: 'unknownKey';
      readonly key: string;
      /** The known key that looks most like it. */
      readonly nearest: string | null;
      /** Place where exactly this key is known. */
      readonly belongs: string | null;
      readonly known: readonly string[];
    }
  | { readonly kind: 'missingKey'; readonly key: string }
  | { readonly kind: 'wrongType'; readonly expected: ValueType; readonly value: string }
  | {
      readonly kind: 'notOneOf';
      readonly value: string;
      readonly allowed: readonly string[];
      readonly nearest: string | null;
    }
  | { readonly kind: 'tooSmall'; readonly value: string; readonly limit: number }
  | { readonly kind: 'tooBig'; readonly value: string; readonly limit: number }
  | { readonly kind: 'emptyList' }
  | { readonly kind: 'wrongForm'; readonly form: Form; readonly value: string }
  | { readonly kind: 'duplicateRule'; readonly id: string }
  | { readonly kind: 'builtInRule'; readonly id: string }
  /** Found by running a phrase rule on its own examples (`policy check`). */
  | { readonly kind: 'exampleSilent'; readonly id: string; readonly example: string }
  | { readonly kind: 'exampleAlarm'; readonly id: string; readonly example: string }
  | {
      readonly kind: 'unknownPlaceholder';
      readonly placeholder: string;
      readonly allowed: readonly string[];
      readonly nearest: string | null;
    };

export type PolicyProblem = Place & Fault;

/** `organisation.domains[2]`; "" for the file itself. */
export function pathText(path: readonly (string | number)[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  );
}
