import * as z from 'zod/mini';
import { pathText } from './problem';

type Schema = z.core.$ZodType;

/** The keys that may stand in the object at `path`, in the schema's order; `value` tells variants of a union apart. */
export function knownKeys(schema: Schema, path: readonly (string | number)[], value: unknown): readonly string[] {
  const found = schemaAt(schema, path, value);
  return found instanceof z.core.$ZodObject ? Object.keys(found._zod.def.shape) : [];
}

/** The first place, outermost first, where the schema knows `key`; "" when there is none. Lists are written `list[]`. */
export function placeOfKey(schema: Schema, key: string): string | null {
  let level: { schema: Schema; path: string }[] = [{ schema, path: '' }];
  while (level.length > 0) {
    const next: typeof level = [];
    for (const entry of level) {
      for (const variant of variantsOf(inner(entry.schema))) {
        if (!(variant instanceof z.core.$ZodObject)) continue;
        for (const name of Object.keys(variant._zod.def.shape)) {
          const path = pathText(entry.path === '' ? [name] : [entry.path, name]);
          if (name === key) return path;
          next.push(...elementsOf(variant._zod.def.shape[name], path));
        }
      }
    }
    level = next;
  }
  return null;
}

function schemaAt(schema: Schema | undefined, path: readonly (string | number)[], value: unknown): Schema | undefined {
  const [key, ...rest] = path;
  const bare = schema && variant(inner(schema), value);
  if (key === undefined || bare === undefined) return bare;
  const child = childOf(value, key);
  if (bare instanceof z.core.$ZodArray) return schemaAt(bare._zod.def.element, rest, child);
  return bare instanceof z.core.$ZodObject ? schemaAt(bare._zod.def.shape[key], rest, child) : undefined;
}

/** What stands under `key`, without looking at inherited properties. */
export function childOf(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
}

function inner(schema: Schema): Schema {
  return schema instanceof z.core.$ZodOptional || schema instanceof z.core.$ZodNullable
    ? inner(schema._zod.def.innerType)
    : schema;
}

function variantsOf(schema: Schema): readonly Schema[] {
  return schema instanceof z.core.$ZodUnion ? schema._zod.def.options : [schema];
}

/** Of a union, the variant whose fixed values agree with `value`. */
function variant(schema: Schema, value: unknown): Schema | undefined {
  if (!(schema instanceof z.core.$ZodUnion)) return schema;
  return variantsOf(schema).find(
    (option) =>
      option instanceof z.core.$ZodObject &&
      Object.keys(option._zod.def.shape).every((key) => {
        const fixed = option._zod.def.shape[key];
        return !(fixed instanceof z.core.$ZodLiteral) || isOneOf(fixed._zod.def.values, childOf(value, key));
      }),
  );
}

function elementsOf(schema: Schema | undefined, path: string): { schema: Schema; path: string }[] {
  if (!schema) return [];
  const bare = inner(schema);
  return bare instanceof z.core.$ZodArray
    ? [{ schema: bare._zod.def.element, path: `${path}[]` }]
    : [{ schema: bare, path }];
}

function isOneOf(values: readonly unknown[], value: unknown): boolean {
  return values.indexOf(value) >= 0;
}
