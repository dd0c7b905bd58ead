import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { atbilde, CORPUS, FOLDERS } from './command-line';

// The whole corpus runs through the engine here; on a busy machine that takes longer than jest's five seconds.
jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'atbilde-commands-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, contents: string): string {
  const path = join(folder, name);
  writeFileSync(path, contents);
  return path;
}

describe('spell', () => {
  test.each([[[]], [['--json']]])('one word a line, one object a line (%j)', async (flags) => {
    const { code, output } = await atbilde(['spell', ...flags], 'ludzu\nlūdzu\r\nĀdaži\n');
    expect(code).toBe(0);
    expect(output.endsWith('\n')).toBe(true);
    const lines = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map((line) => Object.keys(line))).toEqual(
      Array(3).fill(['word', 'correct', 'dictionary', 'corrections']),
    );
    expect(lines[0]).toMatchObject({ word: 'ludzu', correct: false, dictionary: false });
    expect(lines[0]?.corrections).toContain('lūdzu');
    expect(lines[1]).toEqual({ word: 'lūdzu', correct: true, dictionary: true, corrections: [] });
    expect(lines[2]).toMatchObject({ word: 'Ādaži', correct: true });
  });

  test('keeps the word as it was given, and judges its composed form', async () => {
    const decomposed = 'lūdzu'.normalize('NFD');
    const { output } = await atbilde(['spell'], `${decomposed}\n\nx\n`);
    const lines = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { word: string; correct: boolean });
    expect(lines.map(({ word }) => word)).toEqual([decomposed, '', 'x']);
    expect(lines[0]?.correct).toBe(true);
  });

  test('no words, no lines; no dictionary, exit code 2', async () => {
    expect(await atbilde(['spell'], '')).toEqual({ code: 0, output: '', complaints: '' });
    const { code, complaints } = await atbilde(['spell'], 'x\n', { ...FOLDERS, spelling: folder });
    expect(code).toBe(2);
    expect(complaints).toContain('Bez vārdnīcas vārdus pārbaudīt nevar.');
  });
});

describe('zones', () => {
  test('four strings of an HTML body, or of a plain one', async () => {
    const html = '<p>Labdien!</p><p>Bedri aizpildīsim.</p><p>Ar cieņu</p><div id="Signature">Ilze Kalniņa</div>';
    const { code, output } = await atbilde(['zones', '--json'], html);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toEqual({
      author: 'Labdien!\nBedri aizpildīsim.\nAr cieņu',
      signature: 'Ilze Kalniņa',
      quoted: '',
      confidence: 'sure',
    });
    const plain = await atbilde(['zones', '--json', '--text'], 'Labdien!\nA < b & c.\n\n-- \nIlze Kalniņa\n');
    expect(JSON.parse(plain.output)).toMatchObject({ author: 'Labdien!\nA < b & c.', signature: 'Ilze Kalniņa' });
  });

  test('for people', async () => {
    const { output } = await atbilde(['zones'], '<p>Labdien!</p>');
    expect(output).toBe('== Darbinieka teksts\nLabdien!\n== Paraksts\n\n== Citētā vēsture\n\n== Drošums\nsure\n');
  });
});

describe('policy', () => {
  test('check: says that all is well, or every mistake, and lists them for programs', async () => {
    const good = file('good.json', '{ "edition": "2" }');
    expect(await atbilde(['policy', 'check', good])).toEqual({
      code: 0,
      output: `${good}: viss kārtībā.\n`,
      complaints: '',
    });
    const bad = file('bad.json', '{ "look": { "everySeconds": 3 },\n "wrods": [] }');
    const told = await atbilde(['policy', 'check', bad]);
    expect(told.code).toBe(1);
    expect(told.output.split('\n')).toHaveLength(4);
    const { output } = await atbilde(['policy', 'check', '--json', '--language', 'en', bad]);
    expect(JSON.parse(output)).toMatchObject([
      { path: 'look.everySeconds', line: 1, column: 29, kind: 'tooSmall' },
      { path: 'wrods', line: 2, column: 2, kind: 'unknownKey', message: expect.stringContaining('“words”') },
    ]);
    expect((await atbilde(['policy', 'check', join(folder, 'nowhere.json')])).code).toBe(2);
  });

  test('check: runs phrase rules on their own examples', async () => {
    const rule = {
      kind: 'avoid',
      id: 'savs',
      check: 'tone',
      severity: 'hint',
      language: 'lv',
      phrases: ['nav iespējams'],
      message: 'Sakiet, ko varam.',
      examples: { good: ['Tas nav iespējams.', 'To nevaram.'], bad: ['To nevaram.'] },
    };
    const changes = { phraseRules: [rule] };
    const path = file(
      'examples.json',
      JSON.stringify({ ...changes, institutions: [{ name: 'x', senders: ['@x.lv'], changes }] }),
    );
    const { code, output } = await atbilde(['policy', 'check', '--json', path]);
    expect(code).toBe(1);
    expect(
      (JSON.parse(output) as { path: string; kind: string }[]).map((problem) => [problem.path, problem.kind]),
    ).toEqual([
      ['phraseRules[0].examples.good[0]', 'exampleAlarm'],
      ['phraseRules[0].examples.bad[0]', 'exampleSilent'],
      ['institutions[0].changes.phraseRules[0].examples.good[0]', 'exampleAlarm'],
      ['institutions[0].changes.phraseRules[0].examples.bad[0]', 'exampleSilent'],
    ]);
  });

  test('schema and sample: what one prints accepts what the other prints', async () => {
    const schema = JSON.parse((await atbilde(['policy', 'schema'])).output) as Record<string, unknown>;
    const sample = (await atbilde(['policy', 'sample', '--language', 'en'])).output;
    expect(sample).toContain('// E-mail domains of colleagues.');
    expect((await atbilde(['policy', 'check', file('sample.json', sample)])).code).toBe(0);
    const bare = JSON.parse(sample.replace(/^\s*\/\/.*$/gm, '')) as unknown;
    expect(new Ajv2020().compile(schema)(bare)).toBe(true);
  });

  test('try: what appears, vanishes and changes on a folder of drafts, as text, data and page', async () => {
    const strict = file('strict.json', '{ "rules": { "greeting-missing": { "severity": "off" } } }');
    const page = join(folder, 'trial.html');
    const { code, output } = await atbilde(['policy', 'try', '-', strict, CORPUS, '--html', page]);
    expect(code).toBe(0);
    expect(output).toContain(
      'm15.eml\n  Uzruna: jālabo → kārtībā\n  - Trūkst · 9.1 · Vēstulei nav uzrunas. Sāciet ar sasveicināšanos, piemēram, „Labdien!”.\n',
    );
    expect(output).toMatch(/Izmēģināts: \d+ vēst\S+, mainās 3\. Piezīmes: parādās 0, pazūd 3, mainās 0\.\n$/);
    const html = readFileSync(page, 'utf8');
    expect(html).toContain('<h2>m15.eml</h2>');
    expect(html).not.toMatch(/<script|https?:/);
    const data = JSON.parse((await atbilde(['policy', 'try', '--json', strict, '-', CORPUS])).output) as {
      file: string;
      appeared: unknown[];
    }[];
    expect(data.filter(({ appeared }) => appeared.length > 0).map((letter) => letter.file)).toEqual([
      'm15.eml',
      'm31.eml',
      'm33.eml',
    ]);
  });

  test('try: the same policy changes nothing; a folder without drafts and a broken policy are told', async () => {
    expect((await atbilde(['policy', 'try', '-', '-', CORPUS])).output).toMatch(/^Nevienā vēstulē nekas nemainās\.\n/);
    const empty = await atbilde(['policy', 'try', '-', '-', FOLDERS.spelling]);
    expect([empty.code, empty.complaints]).toEqual([
      2,
      `${FOLDERS.spelling}: mapē nav .eml failu. Saglabājiet tajā melnrakstus.\n`,
    ]);
    expect((await atbilde(['policy', 'try', '-', '-', join(folder, 'nowhere')])).code).toBe(2);
    expect((await atbilde(['policy', 'try', '-', file('broken.json', '{'), CORPUS])).code).toBe(2);
  });
});

describe('usage', () => {
  test.each([
    [[], 'Nav norādīta komanda.'],
    [['chek'], 'Komanda „chek” nav pazīstama. Vai domāts check?'],
    [['check'], 'Trūkst argumenta <file>.'],
    [['check', '--jsn', 'a.eml'], 'Izvēle --jsn nav pazīstama. Vai domāts --json?'],
    [['check', 'a.eml', '--policy'], 'Izvēlei --policy <file> trūkst vērtības.'],
    [['check', '--format', 'xml', 'a.eml'], 'Izvēlei --format <format> vērtība „xml” neder. Der: text, json.'],
    [['check', '--now', 'rīt', 'a.eml'], 'Izvēlei --now <date> vērtība „rīt” neder.'],
    [['zones', 'a.html'], 'Argumentu ir par daudz.'],
    [['check', '--language', 'de', 'a.eml'], 'Izvēlei --language <code> vērtība „de” neder. Der: lv, en.'],
  ])('%j: exit code 2 and one sentence on standard error', async (args, told) => {
    const { code, output, complaints } = await atbilde(args);
    expect(code).toBe(2);
    expect(output).toBe('');
    expect(complaints.startsWith(told)).toBe(true);
    expect(complaints.endsWith('Palīdzība: atbilde --help\n')).toBe(true);
  });

  test('help in both languages, without a word of the other', async () => {
    const latvian = await atbilde(['check', '--help']);
    expect(latvian.code).toBe(0);
    expect(latvian.output).toContain('Lietošana: atbilde check [izvēles] <fails>…');
    expect(latvian.output).not.toMatch(/Options|Usage|choices|default/);
    expect((await atbilde(['--help', '--language', 'en'])).output).toContain('Usage: atbilde <command> [options]');
    expect((await atbilde(['--version'])).output).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
