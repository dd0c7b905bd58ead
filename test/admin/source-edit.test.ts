import fc from 'fast-check';
import { type ParseError, parse } from 'jsonc-parser';
import { type Path, withMember, without, withSwapped, withValue } from '../../src/admin/state/source-edit';

const SOURCE = `// Ādažu noteikumi
{
  "edition": "3", // pavasaris
  "organisation": {
    // tikai mūsu pašu domēni
    "domains": ["adazi.lv"],
    "websites": ["adazi.lv"]
  },
  /* vārdi */
  "words": [
    "Garkalne", // ciems
    "Kadaga",
  ],
}
`;

const dataOf = (source: string): unknown => {
  const errors: ParseError[] = [];
  const data: unknown = parse(source, errors, { allowTrailingComma: true, allowEmptyContent: true });
  expect(errors).toEqual([]);
  return data;
};

describe('a value', () => {
  test('in its place leaves everything else as it is', () => {
    expect(withValue(SOURCE, ['edition'], '4')).toBe(SOURCE.replace('"3"', '"4"'));
    expect(withValue(SOURCE, ['words', 1], 'Baltezers')).toBe(SOURCE.replace('Kadaga', 'Baltezers'));
  });

  test('that is new stands behind the others, and their comments stay with them', () => {
    expect(withValue(SOURCE, ['organisation', 'phoneCountry'], 'LV')).toBe(
      SOURCE.replace('"websites": ["adazi.lv"]', '"websites": ["adazi.lv"],\n    "phoneCountry": "LV"'),
    );
    expect(withValue('{\n  "edition": "3" // pavasaris\n}', ['words'], ['Kadaga'])).toBe(
      '{\n  "edition": "3", // pavasaris\n  "words": ["Kadaga"]\n}',
    );
  });

  test('makes the objects on its way', () => {
    expect(withValue('{}\n', ['rules', 'bare-url', 'options', 'longest'], 80)).toBe(`{
  "rules": {
    "bare-url": {
      "options": {
        "longest": 80
      }
    }
  }
}
`);
  });

  test('in a line of its own kind stays on the line', () => {
    expect(withValue('{ "send": { "mode": "off" } }', ['send', 'checks'], ['greeting'])).toBe(
      '{ "send": { "mode": "off", "checks": ["greeting"] } }',
    );
  });

  test.each(['', '\n', '// nekas\n'])('in a file that says nothing: %j', (source) => {
    const changed = withValue(source, ['edition'], '1');
    expect(dataOf(changed)).toEqual({ edition: '1' });
    expect(changed.startsWith(source)).toBe(true);
  });

  test('takes the place of what has the wrong type', () => {
    expect(dataOf(withValue('{ "look": 5 }', ['look', 'everySeconds'], 30))).toEqual({ look: { everySeconds: 30 } });
  });

  test('keeps the line ends of Windows', () => {
    expect(withValue('{\r\n  "edition": "3"\r\n}\r\n', ['look', 'everySeconds'], 30)).toBe(
      '{\r\n  "edition": "3",\r\n  "look": {\r\n    "everySeconds": 30\r\n  }\r\n}\r\n',
    );
  });
});

describe('a member', () => {
  test('comes at the end, where a comma may already stand', () => {
    expect(withMember(SOURCE, ['words'], 2, 'Baltezers')).toBe(
      SOURCE.replace('"Kadaga",\n', '"Kadaga",\n    "Baltezers",\n'),
    );
  });

  test('comes between others, behind their comments', () => {
    expect(withMember(SOURCE, ['words'], 1, 'Baltezers')).toBe(
      SOURCE.replace('// ciems\n', '// ciems\n    "Baltezers",\n'),
    );
    expect(withMember(SOURCE, ['words'], 0, 'Baltezers')).toBe(
      SOURCE.replace('"words": [\n', '"words": [\n    "Baltezers",\n'),
    );
  });

  test('comes into a list that holds only a note', () => {
    const changed = withMember('{\n  "phraseRules": [\n    // piemērs\n  ]\n}', ['phraseRules'], 0, { id: 'a' });
    expect(changed).toBe('{\n  "phraseRules": [\n    // piemērs\n    {\n      "id": "a"\n    }\n  ]\n}');
  });

  test('changes places with its neighbour', () => {
    expect(dataOf(withSwapped(SOURCE, ['words'], 0))).toMatchObject({ words: ['Kadaga', 'Garkalne'] });
  });
});

describe('an entry that is removed', () => {
  test('takes its own comments with it and leaves those of others', () => {
    expect(without(SOURCE, ['organisation', 'domains'])).toBe(
      SOURCE.replace('    // tikai mūsu pašu domēni\n    "domains": ["adazi.lv"],\n', ''),
    );
    expect(without(SOURCE, ['organisation', 'websites'])).toBe(
      SOURCE.replace('"domains": ["adazi.lv"],\n    "websites": ["adazi.lv"]\n', '"domains": ["adazi.lv"]\n'),
    );
    expect(without(SOURCE, ['words', 0])).toBe(SOURCE.replace('    "Garkalne", // ciems\n', ''));
  });

  test('in the middle of a line leaves the line', () => {
    expect(without('{ "a": 1, "b": 2, "c": 3 }', ['b'])).toBe('{ "a": 1, "c": 3 }');
    expect(without('{ "a": [1, 2] }', ['a', 0])).toBe('{ "a": [2] }');
    expect(dataOf(without('{ "a": [1, 2] }', ['a', 1]))).toEqual({ a: [1] });
  });

  test('takes the objects with it that are left empty, but no list', () => {
    expect(
      dataOf(
        without('{ "rules": { "bare-url": { "severity": "hint" } }, "words": [] }', ['rules', 'bare-url', 'severity']),
      ),
    ).toEqual({ words: [] });
    expect(dataOf(without('{ "words": ["a"] }', ['words', 0]))).toEqual({ words: [] });
  });

  test('that is not there changes nothing', () => {
    expect(without(SOURCE, ['look', 'everySeconds'])).toBe(SOURCE);
    expect(without('', ['look'])).toBe('');
  });
});

describe('any file', () => {
  const comment = fc.constantFrom(
    '',
    ' ',
    '\n',
    '\n\n  ',
    '// piezīme\n',
    ' /* piezīme */ ',
    '\n  // divas\n  // rindas\n',
  );
  const scalar = fc.oneof(fc.constantFrom('true', 'null', '"//ne piezīme"', '"a, b"'), fc.integer().map(String));
  const { value: file } = fc.letrec<{ value: string }>((tie) => {
    const separated = (items: readonly (readonly [string, string])[], trailing: boolean) =>
      items.map(([gap, item], index) => gap + item + (index < items.length - 1 || trailing ? ',' : '')).join('');
    const members = fc.array(fc.tuple(comment, tie('value')), { maxLength: 3 });
    return {
      value: fc.oneof(
        { maxDepth: 3, depthIdentifier: 'value' },
        scalar,
        fc
          .tuple(members, fc.boolean(), comment)
          .map(([items, trailing, end]) => `[${separated(items, trailing && items.length > 0)}${end}]`),
        fc.tuple(members, fc.boolean(), comment).map(
          ([items, trailing, end]) =>
            `{${separated(
              items.map(([gap, item], index) => [gap, `"k${index}":${item}`] as const),
              trailing && items.length > 0,
            )}${end}}`,
        ),
      ),
    };
  });
  const places = (value: unknown, path: Path = []): Path[] =>
    typeof value !== 'object' || value === null
      ? [path]
      : [
          path,
          ...Object.entries(value).flatMap(([key, inner]) =>
            places(inner, [...path, Array.isArray(value) ? Number(key) : key]),
          ),
        ];
  const at = (value: unknown, path: Path): unknown =>
    path.reduce((inner, key) => Reflect.get(Object(inner), key), value);
  const comments = (source: string) =>
    source.match(/"(?:[^"\\]|\\.)*"|\/\/.*|\/\*.*?\*\//g)?.filter((found) => found[0] === '/').length ?? 0;

  test('keeps its data but for the change, and with a value set or a member added all its comments', () => {
    fc.assert(
      fc.property(
        file,
        fc.nat(),
        fc.constantFrom<unknown>('jauns', 7, ['x'], { a: { b: 'c' } }),
        (source, pick, value) => {
          const before = dataOf(source);
          const all = places(before);
          const path = all[pick % all.length] ?? [];
          const found = at(before, path);

          const inner = Array.isArray(found)
            ? [...path, found.length]
            : typeof found === 'object' && found
              ? [...path, 'jauna']
              : path;
          const set = withValue(source, inner, value);
          expect(at(dataOf(set), inner)).toEqual(value);
          expect(comments(set)).toBe(comments(source));
          // An object that would be left empty goes with its last entry.
          if (inner === path) expect(dataOf(withValue(set, path, found))).toEqual(before);
          else if (Array.isArray(found) || Object.keys(Object(found)).length > 0) {
            expect(dataOf(without(set, inner))).toEqual(before);
          }

          if (Array.isArray(found)) {
            const index = pick % (found.length + 1);
            const longer = withMember(source, path, index, value);
            expect(at(dataOf(longer), path)).toEqual([...found.slice(0, index), value, ...found.slice(index)]);
            expect(comments(longer)).toBe(comments(source));
            expect(dataOf(without(longer, [...path, index]))).toEqual(before);
          }
          if (path.length > 0) {
            const shorter = dataOf(without(source, path));
            const parent = at(before, path.slice(0, -1));
            const key = path[path.length - 1];
            if (Array.isArray(parent))
              expect(at(shorter, path.slice(0, -1))).toEqual(parent.filter((_, index) => index !== key));
            else if (Object.keys(Object(parent)).length > 1) {
              expect(at(shorter, path.slice(0, -1))).toEqual(
                Object.fromEntries(Object.entries(Object(parent)).filter(([name]) => name !== key)),
              );
            }
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
