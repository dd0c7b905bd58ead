import fc from 'fast-check';
import { FORMS } from '../../src/policy/forms';

type JsonSchema = Readonly<Record<string, unknown>>;

const FITTING: Readonly<Record<string, readonly string[]>> = {
  [FORMS.domain.source]: ['adazi.lv', 'skola.adazi.lv', 'a-b.example.org', 'xn--dai-tla.lv'],
  [FORMS.url.source]: ['https://www.adazi.lv', 'http://likumi.lv/ta/id/64328', 'https://a.b/?q=ā'],
  [FORMS.sender.source]: ['policija@adazi.lv', '@skola.adazi.lv', 'a.b+c@x.lv'],
  [FORMS.id.source]: ['nav-iespejams', 'a', 'b2-3c'],
  [FORMS.phrase.source]: ['nav iespējams', 'Labdien!', 'ja vien, tad', 'Jūsu … iesniegums', '# dienas'],
  [FORMS.text.source]: ['Labdien!', 'x', ' ā ', 'Tālr. {phone}', '👋'],
};

/** Values that fit nowhere, nearly fit, or stand on a limit. */
const MISFITS: readonly unknown[] = [
  null,
  true,
  0,
  1,
  -1,
  1.5,
  9,
  10,
  3600,
  3601,
  1e21,
  '',
  ' ',
  'www.adazi.lv',
  'Adazi.lv',
  'adazi',
  'ādaži.lv',
  'https://',
  'http:// a.lv',
  '@',
  'a@b',
  'x y',
  '(x)',
  'a/b',
  '…,',
  'lv',
  'LV',
  'error',
  'off',
  'avoid',
  [],
  [[]],
  [''],
  [null],
  ['adazi.lv', 'adazi.lv'],
  {},
  { kind: 'avoid' },
  { severity: 'hint' },
  { constructor: 1 },
];

const known = new WeakMap<JsonSchema, fc.Arbitrary<unknown>>();

/** Values that a JSON Schema describes; every part of it that a policy's schema uses. */
function fitting(schema: JsonSchema): fc.Arbitrary<unknown> {
  const made = known.get(schema) ?? makeFitting(schema);
  known.set(schema, made);
  return made;
}

function makeFitting(schema: JsonSchema): fc.Arbitrary<unknown> {
  const variants = (schema.oneOf ?? schema.anyOf) as readonly JsonSchema[] | undefined;
  if (variants) return fc.oneof(...variants.map(fitting));
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...(schema.enum as readonly unknown[]));
  switch (schema.type) {
    case 'object': {
      const properties = schema.properties as Readonly<Record<string, JsonSchema>>;
      const required = (schema.required ?? []) as readonly string[];
      const names = Object.keys(properties);
      const present = fc.tuple(fc.constant(required), fc.subarray(names, { maxLength: Math.min(3, names.length) }));
      return present.chain(([must, may]) => {
        const chosen = [...new Set([...must, ...may])];
        return fc.tuple(...chosen.map((name) => fitting(properties[name] ?? {}))).map((values) => {
          return Object.fromEntries(chosen.map((name, index) => [name, values[index]]));
        });
      });
    }
    case 'array':
      return fc.array(fitting(schema.items as JsonSchema), { minLength: Number(schema.minItems ?? 0), maxLength: 3 });
    case 'integer':
      return fc.integer({ min: Number(schema.minimum), max: Number(schema.maximum) });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'string': {
      const pattern = schema.pattern as string | undefined;
      return pattern ? fc.constantFrom(...(FITTING[pattern] ?? [])) : fc.string({ maxLength: 8 });
    }
    default:
      throw new Error(`No value known for ${JSON.stringify(schema).slice(0, 100)}`);
  }
}

/** One place of the value spoilt: another value, an unknown key, or a key less. */
function spoilt(value: unknown, at: number, how: number, misfit: unknown): unknown {
  const places: ((replacement: unknown) => void)[] = [];
  const copy = { root: structuredClone(value) };
  const visit = (holder: Record<string | number, unknown>, key: string | number) => {
    places.push((replacement) => {
      if (how === 0) delete holder[key];
      else if (how === 1 && typeof holder[key] === 'object' && holder[key] !== null) {
        (holder[key] as Record<string, unknown>).unknown = replacement;
      } else holder[key] = replacement;
    });
    const inner = holder[key];
    if (typeof inner !== 'object' || inner === null) return;
    for (const name of Object.keys(inner)) visit(inner as Record<string, unknown>, name);
  };
  visit(copy, 'root');
  places[at % places.length]?.(misfit);
  return copy.root;
}

/** Policy files of which about half are right; without `undefined` in them, as if read from a file. */
export function generatedPolicies(schema: JsonSchema): fc.Arbitrary<unknown> {
  const right = fitting(schema);
  const wrong = fc
    .tuple(right, fc.nat(200), fc.nat(3), fc.constantFrom(...MISFITS))
    .map(([value, at, how, misfit]) => spoilt(value, at, how, misfit));
  return fc.oneof(right, wrong).map((value) => JSON.parse(JSON.stringify(value ?? null)) as unknown);
}
