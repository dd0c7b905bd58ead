import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileReport } from '../../src/cli/check/file-report';
import { SECTION_CHECKS } from '../../src/report';
import { atbilde, CORPUS, FOLDERS } from './command-line';

// The whole corpus runs through the engine here; on a busy machine that takes longer than jest's five seconds.
jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'atbilde-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, contents: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, contents);
  return path;
}

const draft = (name: string) => join(CORPUS, `${name}.eml`);
const reports = (output: string) => JSON.parse(output) as FileReport[];

describe('reports for programs', () => {
  test('one array, one object a file in the order of the command, as the contract names it', async () => {
    const files = readdirSync(CORPUS)
      .filter((name) => name.endsWith('.eml'))
      .map((name) => join(CORPUS, name));
    const { code, output, complaints } = await atbilde(['check', '--format', 'json', ...files]);
    const list = reports(output);
    expect(complaints).toBe('');
    expect(list.map((report) => report.file)).toEqual(files);
    expect(code).toBe(1);
    for (const report of list) {
      expect(Object.keys(report)).toEqual([
        'file',
        'language',
        'external',
        'formalLetter',
        'confidence',
        'authorText',
        'signatureText',
        'checks',
        'signature',
        'requests',
        'findings',
      ]);
      expect(report.checks.map(({ id }) => id)).toEqual([...SECTION_CHECKS]);
      for (const finding of report.findings) {
        const zone = { author: report.authorText, signature: report.signatureText, message: '' }[finding.zone];
        expect(zone.slice(finding.start, finding.end)).toBe(finding.text);
      }
    }
  });

  test('exit code 0 when there is nothing to mend, hints or not', async () => {
    const { code, output } = await atbilde(['check', '--json', draft('m01')]);
    expect(code).toBe(0);
    expect(reports(output)[0]?.checks.every(({ status }) => status === 'pass')).toBe(true);
  });

  test('the same file gives the same report on any day: it is judged at its own date, or at --now', async () => {
    const spies = jest.useFakeTimers({
      now: new Date('2031-01-01T00:00:00Z'),
      doNotFake: ['nextTick', 'setImmediate'],
    });
    const later = await atbilde(['check', '--json', draft('m02')]);
    spies.useRealTimers();
    expect((await atbilde(['check', '--json', draft('m02')])).output).toBe(later.output);
    expect((await atbilde(['check', '--json', '--now', '2026-11-06T10:00:00+02:00', draft('m02')])).code).toBe(0);
  });

  test('messages follow --language, wherever it stands', async () => {
    const { output } = await atbilde(['check', draft('m15'), '--json', '--language', 'en']);
    expect(reports(output)[0]?.findings[0]?.message).toMatch(/salutation/);
  });
});

describe('reports for people', () => {
  test('tell severity, clause, words, message and fix, grouped, the most important ones', async () => {
    const { code, output } = await atbilde(['check', draft('m15'), draft('m01')]);
    expect(code).toBe(1);
    expect(output).toBe(
      `${draft('m15')}
  Latviski, ārējam klientam, kārtībā 9 no 10 pārbaudēm.
  Trūkst · Uzruna · 9.1. punkts
    Vēstulei nav uzrunas. Sāciet ar sasveicināšanos, piemēram, „Labdien!”.
      → Ielikt uzrunu: Labdien!

${draft('m01')}
  Latviski, ārējam klientam, kārtībā 10 no 10 pārbaudēm.
  Nav ko labot.

Pārbaudīts: 2 vēstules, ar labojamo: 1
`,
    );
  });

  test('leave the rest to --all', async () => {
    const short = await atbilde(['check', draft('m35')]);
    const whole = await atbilde(['check', '--all', draft('m35')]);
    expect(short.output).toMatch(/Vēl \d+ piezīm\S+; visas rāda --all\./);
    expect(whole.output).not.toContain('--all');
    const count = (text: string) => text.match(/^ {2}(Trūkst|Pārbaudiet|Ieteikums) · /gm)?.length ?? 0;
    expect(count(short.output)).toBeLessThanOrEqual(7);
    expect(count(whole.output)).toBeGreaterThan(count(short.output));
  });

  test('say why section 9 does not apply', async () => {
    expect((await atbilde(['check', draft('m39')])).output).toContain('Iekšējā sarakste: 9. punkts neattiecas.');
  });
});

describe('input that cannot be read', () => {
  const m05 = readFileSync(draft('m05'));
  const html = readFileSync(draft('m02'));
  const cut = (bytes: Uint8Array, part: number) => bytes.subarray(0, Math.floor(bytes.length * part));

  const broken: readonly (readonly [what: string, path: () => string, lv: RegExp, en: RegExp])[] = [
    ['an empty file', () => file('empty.eml', ''), /fails ir tukšs\. Saglabājiet/, /the file is empty\. Save/],
    ['a file of blank lines', () => file('blank.eml', ' \r\n\r\n'), /fails ir tukšs/, /the file is empty/],
    [
      'a folder',
      () => {
        mkdirSync(join(folder, 'drafts.eml'), { recursive: true });
        return join(folder, 'drafts.eml');
      },
      /tā ir mape, nevis fails\. Norādiet/,
      /this is a folder, not a file\. Name/,
    ],
    [
      'a file that is not there',
      () => join(folder, 'nowhere.eml'),
      /tāda faila nav\. Pārbaudiet/,
      /no such file\. Check/,
    ],
    [
      'a mail cut in its attachments',
      () => file('cut-parts.eml', cut(m05, 0.9)),
      /aprauta: daļām nav/,
      /cut off: the parts/,
    ],
    [
      'a mail cut in its header',
      () => file('cut-header.eml', m05.subarray(0, 300)),
      /aprauta: galvenei/,
      /cut off: the header/,
    ],
    [
      'a mail cut in its HTML',
      () => file('cut-html.eml', cut(html, 0.7)),
      /vēstule ir aprauta: /,
      /the letter is cut off: /,
    ],
    [
      'a note',
      () => file('note.eml', 'Labdien!\nVai rīt strādājat?\n'),
      /tas nav e-pasts: /,
      /this is not an e-mail: /,
    ],
    ['a PDF', () => file('act.eml', '%PDF-1.7\n%âãÏÓ\n'), /cita formāta fails/, /one of another format/],
  ];

  test.each(broken)(
    '%s: what, where and what to do, on standard error; the others are reported',
    async (_, path, lv, en) => {
      const bad = path();
      const { code, output, complaints } = await atbilde(['check', '--json', draft('m15'), bad, draft('m01')]);
      expect(code).toBe(2);
      expect(reports(output).map((report) => report.file)).toEqual([draft('m15'), draft('m01')]);
      expect(complaints.startsWith(`${bad}: `)).toBe(true);
      expect(complaints).toMatch(lv);
      expect(complaints.trimEnd()).not.toContain('\n');
      expect((await atbilde(['check', '--language', 'en', bad])).complaints).toMatch(en);
    },
  );
});

test('a body of 5 MB, a long exchange of letters in Word’s HTML, takes less than 5 seconds of work', async () => {
  const source = readFileSync(draft('m02'), 'latin1');
  const encoded = source.slice(source.indexOf('\n\n', source.indexOf('Content-Type: text/html')) + 2);
  const html = Buffer.from(
    encoded
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16))),
    'latin1',
  ).toString('utf8');
  const [start, end] = [html.indexOf('>', html.indexOf('<body')) + 1, html.lastIndexOf('</body>')];
  const letter = html.slice(start, end);
  const body = letter.repeat(Math.ceil(5_000_000 / Buffer.byteLength(letter)));
  const path = file(
    'large.eml',
    `From: aivars.silins@adazi.lv\nTo: b@example.com\nSubject: Re: x\nDate: Fri, 06 Nov 2026 14:05:00 +0200\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${html.slice(0, start)}${body}${html.slice(end)}`,
  );
  const before = process.cpuUsage();
  const { output } = await atbilde(['check', '--json', path]);
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
  expect(reports(output)[0]?.authorText).toContain('Ar cieņu');
});

describe('a policy', () => {
  test('changes what is found, for the institution of the sender too', async () => {
    const policy = file(
      'policy.json',
      '{ "institutions": [{ "name": "Būvvalde", "senders": ["gatis.riekstins@adazi.lv"], "changes": { "checks": { "greeting": false } } }] }',
    );
    const { output } = await atbilde(['check', '--json', '--policy', policy, draft('m15'), draft('m31')]);
    expect(reports(output).map(({ checks }) => checks[0]?.status)).toEqual(['fail', 'skipped']);
  });

  test('that cannot be followed is told, the built-in one is at work, and the exit code is 2', async () => {
    const policy = file('broken.json', '{ "chekcs": {} }');
    const { code, output, complaints } = await atbilde(['check', '--json', '--policy', policy, draft('m15')]);
    expect(code).toBe(2);
    expect(reports(output)[0]?.checks[0]?.status).toBe('fail');
    expect(complaints).toContain('Nosaukums „chekcs” nav pazīstams. Vai domāts „checks”?');
    expect(complaints).toContain('Noteikumu failā ir 1 kļūda, tāpēc strādā iebūvētie noteikumi.');
    expect((await atbilde(['check', '--policy', folder, draft('m01')])).complaints).toContain('tā ir mape');
  });

  test('in another encoding is not read half', async () => {
    const policy = file('utf16.json', Buffer.from('{ "words": ["Ādaži"] }', 'utf16le'));
    expect((await atbilde(['check', '--policy', policy, draft('m01')])).complaints).toMatch(/kļūda/);
    const latin = file('latin.json', Buffer.from('{ "words": ["Ā\xe2"] }', 'latin1'));
    expect((await atbilde(['check', '--policy', latin, draft('m01')])).complaints).toContain('UTF-8');
  });
});

describe('a dictionary', () => {
  test('that is missing is told, and all but spelling works', async () => {
    const folders = { ...FOLDERS, spelling: join(folder, 'no-dictionaries') };
    const { code, output, complaints } = await atbilde(['check', '--json', draft('m15')], '', folders);
    expect(code).toBe(1);
    expect(reports(output)[0]?.checks[0]?.status).toBe('fail');
    expect(complaints).toContain(`Pareizrakstība valodā „lv” nav pārbaudīta: nav vārdnīcas ${folders.spelling}`);
  });

  test('that is damaged is told, and all but spelling works', async () => {
    const spelling = join(folder, 'damaged');
    mkdirSync(spelling);
    for (const name of readdirSync(FOLDERS.spelling).filter((entry) => entry.endsWith('.bin'))) {
      writeFileSync(join(spelling, name), readFileSync(join(FOLDERS.spelling, name)).subarray(0, 5000));
    }
    const { code, complaints } = await atbilde(['check', draft('m15')], '', { ...FOLDERS, spelling });
    expect(code).toBe(1);
    expect(complaints).toContain('ir bojāti. Uzstādiet Atbildi no jauna.');
  });
});
