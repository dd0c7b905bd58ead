import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint } from '../../src/lint';
import { draftOfBody } from '../../src/mail/draft-of-body';
import { catalogues, type UserLanguage } from '../../src/messages/catalogue';
import { policyFor } from '../../src/policy/changes';
import { defaultPolicy } from '../../src/policy/defaults';
import { describeProblem } from '../../src/policy/describe-problem';
import type { MunicipalityPolicy } from '../../src/policy/policy';
import { locateFaults, readPolicy } from '../../src/policy/read-policy';
import { readSource } from '../../src/policy/source';
import type { Report } from '../../src/report';
import { phraseExampleFaults } from '../../src/standard/phrase-examples';
import { rules } from '../../src/standard/registry';

const source = readFileSync(join(__dirname, '../../docs/policies/liepkalne.jsonc'), 'utf8');
const { policy: liepkalne, problems } = readPolicy(source, rules);

const CLIENT = { name: 'Zane Kļava', address: 'zane.klava@example.com' };

interface Sent {
  readonly from?: string;
  readonly to?: typeof CLIENT;
  readonly language?: UserLanguage;
}

function check(policy: MunicipalityPolicy, text: string, sent: Sent = {}): Report {
  const { from = 'ilze.liepa@liepkalne.example', to = CLIENT, language = 'lv' } = sent;
  const draft = {
    ...draftOfBody({ format: 'text', source: text }),
    from: { name: 'Ilze Liepa', address: from },
    to: [to],
    composeType: 'reply' as const,
    subject: 'Re: Jautājums',
  };
  return lint(draft, policyFor(policy, from), { catalogue: catalogues[language], spellers: {} });
}

const signature = (name: string, website: string) =>
  `\n\nAr cieņu\n\nIlze Liepa\nKlientu konsultante\n${name}\nTālrunis 64 000 100\nilze.liepa@liepkalne.example · ${website}`;
const letter = (sentence: string) =>
  `Labdien, Kļavas kundze!\n\nPaldies par Jūsu vakardienas e-pastu par dzīvesvietas deklarēšanu. ${sentence}${signature('Liepkalnes novada pašvaldība', 'liepkalne.example')}`;
const rulesIn = (report: Report) => report.findings.map(({ rule }) => rule);

test('the file has no problem, and its phrase rules keep to their examples', () => {
  expect(problems.map((problem) => describeProblem(problem, 'lv'))).toEqual([]);
  expect(locateFaults(phraseExampleFaults(liepkalne), source).map((one) => describeProblem(one, 'lv'))).toEqual([]);
});

test('the file is complete: every part of a policy says something that is not built in', () => {
  const said = Object.keys(Object(readSource(source).value));
  const parts = Object.keys(defaultPolicy) as (keyof MunicipalityPolicy)[];
  expect(said).toEqual(expect.arrayContaining(parts));
  // What a fix may do depends on Outlook, not on the municipality.
  const same = parts.filter((part) => JSON.stringify(liepkalne[part]) === JSON.stringify(defaultPolicy[part]));
  expect(same).toEqual(['fixes']);
});

test('the signature is judged by its own names and website', () => {
  const text = letter('Adresi varat deklarēt portālā, un apstiprinājumu saņemsiet trīs dienās.');
  expect(check(liepkalne, text).signature).toMatchObject({
    institution: { status: 'pass' },
    website: { status: 'pass', value: 'liepkalne.example' },
  });
  expect(check(defaultPolicy, text).signature.website.status).toBe('missing');
});

test('its own colleagues are internal, Ādaži is a client', () => {
  const text = letter('Lūdzu, atsūtiet sarakstu līdz piektdienai.');
  const colleague = { name: 'Juris', address: 'juris@kultura.liepkalne.example' };
  const neighbour = { name: 'Juris', address: 'juris@adazi.lv' };
  expect(check(liepkalne, text, { to: colleague }).external).toBe(false);
  expect(check(liepkalne, text, { to: neighbour }).external).toBe(true);
  expect(check(defaultPolicy, text, { to: colleague }).external).toBe(true);
});

test('its phrase rules speak, in all forms of the phrase, and offer the replacement', () => {
  const text = letter('Iesniegumu pieņem klientu apkalpošanas centrā darba dienās.');
  const finding = check(liepkalne, text).findings.find(({ rule }) => rule === 'klientu-apkalposanas-centrs');
  expect(finding).toMatchObject({
    check: 'plain-language',
    clause: '9.2',
    severity: 'warning',
    text: 'klientu apkalpošanas centrā',
    message: 'Kopš 2025. gada tas saucas apmeklētāju centrs.',
    fixes: [{ action: 'replace', replacement: 'apmeklētāju centrs' }],
  });
  expect(rulesIn(check(defaultPolicy, text))).not.toContain('klientu-apkalposanas-centrs');
});

test('checks, thresholds and severities are its own', () => {
  const sentence =
    'Deklarējot dzīvesvietu klātienē, līdzi jāņem pase vai personas apliecība, īres līgums vai īpašuma dokuments, ' +
    'bērnu dzimšanas apliecības un, ja piesakās vairāki cilvēki, arī viņu rakstiska piekrišana un tālruņa numurs.';
  const text = letter(sentence);
  const longIn = (policy: MunicipalityPolicy) =>
    check(policy, text)
      .findings.filter(({ rule }) => rule === 'long-sentence')
      .map(({ severity }) => severity);
  expect(longIn(liepkalne)).toEqual(['warning']);
  expect(longIn(defaultPolicy)).toEqual(['hint']);
  expect(check(liepkalne, text).checks.find(({ id }) => id === 'summary')?.status).toBe('skipped');
});

test('its own words stand in the message', () => {
  const text = 'Adresi var deklarēt portālā latvija.gov.lv, un maksāt nekas nav jāmaksā.';
  const messageIn = (language: UserLanguage) =>
    check(liepkalne, text, { language }).findings.find(({ rule }) => rule === 'greeting-missing')?.message;
  expect(messageIn('lv')).toBe('Sāciet ar sveicienu: Liepkalnē tas ir „Labdien!” vai „Sveicināti!”.');
  expect(messageIn('en')).toBe('Begin with a greeting, for example “Dear resident,”.');
});

test('the school and the library have their own values, and the municipality’s for the rest', () => {
  const school = policyFor(liepkalne, 'anna@skola.liepkalne.example');
  expect(school.organisation.names).toEqual(['Liepkalnes vidusskola']);
  expect(school.checks).toEqual({ summary: false, reference: false });
  const library = policyFor(liepkalne, 'lasitava@liepkalne.example');
  expect(library.phrases.lv.greetings).toEqual(['Labdien, lasītāj!']);
  expect(library.phrases.lv.closings).toEqual(liepkalne.phrases.lv.closings);
  expect(library.organisation.domains).toEqual(liepkalne.organisation.domains);
});
