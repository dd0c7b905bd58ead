import { defaultPolicy } from '../../policy/defaults';
import { explicitPolicy } from '../../policy/explicit-policy';
import { childOf } from '../../policy/known-keys';
import type { MunicipalityPolicy } from '../../policy/policy';
import { readSource } from '../../policy/source';
import { rules } from '../../standard/registry';
import { type Path, withMember, without, withValue } from './source-edit';

/** One place where two policies differ: a value, a list of texts as a whole, or a member of a list of entries. */
export interface Difference {
  readonly kind: 'changed' | 'added' | 'removed';
  /** Where it stands in the second policy, and for `removed` in the first. */
  readonly path: Path;
  /** Undefined where there was nothing. */
  readonly before: unknown;
  readonly after: unknown;
}

/** The built-in policy with every value said. */
export const builtIn = explicitPolicy(defaultPolicy, rules);

export function differencesBetween(before: MunicipalityPolicy, after: MunicipalityPolicy): readonly Difference[] {
  return differences(explicitPolicy(before, rules), explicitPolicy(after, rules), []);
}

/** The value at `path`, or undefined. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(childOf, root);
}

/** The source with `difference` taken back: what `before` said stands there again. */
export function withoutDifference(
  source: string,
  difference: Difference,
  before: { readonly source: string },
  after: MunicipalityPolicy,
): string {
  const { kind, path } = difference;
  const ready = withListWritten(source, path, after);
  if (kind === 'added') return without(ready, path);
  if (kind === 'removed') {
    return withMember(ready, path.slice(0, -1), Number(path[path.length - 1]), difference.before);
  }
  const { value } = readSource(before.source);
  return path.some((key) => typeof key === 'number') || valueAt(value, path) !== undefined
    ? withValue(ready, path, difference.before)
    : without(ready, path);
}

/** A list that the file leaves as it is built in must be written out before one of its members can change. */
function withListWritten(source: string, path: Path, policy: MunicipalityPolicy): string {
  const index = path.findIndex((key) => typeof key === 'number');
  if (index < 0) return source;
  const list = path.slice(0, index);
  return valueAt(readSource(source).value, list) === undefined
    ? withValue(source, list, valueAt(policy, list))
    : source;
}

/** How many values an institution's changes say; a list counts as one. */
export function leavesIn(value: unknown): number {
  if (isRecord(value)) return Object.keys(value).reduce((count, key) => count + leavesIn(value[key]), 0);
  return value === undefined ? 0 : 1;
}

function differences(before: unknown, after: unknown, path: Path): readonly Difference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (isRecord(before) && isRecord(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => differences(before[key], after[key], [...path, key]));
  }
  if (isEntryList(before) && isEntryList(after)) return entryDifferences(before, after, path);
  return [{ kind: 'changed', path, before, after }];
}

function entryDifferences(before: readonly Entry[], after: readonly Entry[], path: Path): readonly Difference[] {
  const inAfter = after.flatMap((entry, index): readonly Difference[] => {
    const place = [...path, index];
    const earlier = before.find((one) => nameOf(one) === nameOf(entry));
    return earlier
      ? differences(earlier, entry, place)
      : [{ kind: 'added', path: place, before: undefined, after: entry }];
  });
  const removed = before.flatMap((entry, index): readonly Difference[] =>
    after.some((one) => nameOf(one) === nameOf(entry))
      ? []
      : [{ kind: 'removed', path: [...path, index], before: entry, after: undefined }],
  );
  const found = [...inAfter, ...removed];
  // The same entries in another order.
  return found.length > 0 ? found : [{ kind: 'changed', path, before, after }];
}

type Entry = Readonly<Record<string, unknown>>;

function isEntryList(value: unknown): value is readonly Entry[] {
  return Array.isArray(value) && value.every(isRecord);
}

/** Entries of a list are the same entry when they carry the same name. */
function nameOf(entry: Entry): string {
  return String(entry.id ?? entry.name ?? entry.url);
}

function isRecord(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
