import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEml } from '../../../src/eml/read-eml';
import { lint } from '../../../src/lint';
import type { Draft } from '../../../src/mail/draft';
import { readMail } from '../../../src/mail/read-mail';
import { catalogues } from '../../../src/messages/catalogue';
import { defaultPolicy } from '../../../src/policy/defaults';
import type { Finding, Report } from '../../../src/report';
import { prepareLetter } from '../../../src/standard/letter/prepare-letter';
import { originalOf } from '../../../src/standard/original/original';
import { draftOf } from '../rule-tester';
import { freshPairs } from './fresh-pairs';
import { lastPairs } from './last-pairs';
import { laterPairs } from './later-pairs';
import { otherWords } from './other-words';
import { type OwnPair, ownPairs } from './own-pairs';
import { type Request, scoreOf, scoreRequests } from './scores';

/** Labels of a pair of the corpus, as far as they are looked at here. */
interface Labels {
  readonly original_text: string;
  readonly original: {
    readonly from_name: string;
    readonly from_address: string;
    readonly date: string;
    readonly subject: string;
  };
  readonly requests: readonly Request[];
  readonly mismatch: readonly { readonly text: string; readonly kind: string }[];
}

interface Sample {
  readonly id: string;
  readonly draft: Draft;
}

async function samples(folder: string, isWanted: (name: string) => boolean): Promise<readonly Sample[]> {
  const path = join(__dirname, '../..', folder);
  const found: Sample[] = [];
  for (const name of readdirSync(path).filter((file) => file.endsWith('.eml') && isWanted(file))) {
    const reading = await readEml(readFileSync(join(path, name)), '2026-11-25T10:00:00Z');
    if (!reading.ok) throw new Error(`${name}: ${reading.damage.reason}`);
    found.push({ id: name.replace('.eml', ''), draft: reading.draft });
  }
  return found;
}

async function pairs(): Promise<readonly (Sample & { readonly labels: Labels })[]> {
  const found = await samples('corpus', (name) => name.startsWith('q'));
  const path = join(__dirname, '../../corpus');
  return found.map((sample) => ({
    ...sample,
    labels: JSON.parse(readFileSync(join(path, `${sample.id}.json`), 'utf8')),
  }));
}

const others = async () => [
  ...(await samples('corpus', (name) => !name.startsWith('q'))),
  ...(await samples('natural', () => true)),
];

function check(draft: Draft): Report {
  return lint(draft, defaultPolicy, { catalogue: catalogues.lv, spellers: {} });
}

function mismatches({ findings }: Report): readonly Finding[] {
  return findings.filter(({ rule }) => rule.endsWith('-mismatch'));
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

test('the client’s latest message is read out of every client’s form of reply', async () => {
  for (const { id, draft, labels } of await pairs()) {
    const original = originalOf(prepareLetter(draft, readMail(draft), defaultPolicy, {}));
    const { from_name, from_address, date, subject } = labels.original;
    expect([id, oneLine(original?.text ?? '')]).toEqual([id, oneLine(labels.original_text)]);
    expect([id, original?.from, original?.address]).toEqual([id, from_name, from_address]);
    const [year, month, day] = date.split('-').map(Number);
    expect([id, original?.date]).toEqual([id, { year, month, day }]);
    // An attribution line has no subject.
    if (original?.subject !== '') expect([id, original?.subject]).toEqual([id, subject.replace(/^RE: /, '')]);
  }
});

test('requests of the corpus: which they are, and which stay unanswered', async () => {
  const letters = (await pairs()).map(({ id, draft, labels }) => ({
    id,
    wanted: labels.requests,
    found: check(draft).requests,
  }));
  expect(letters).toHaveLength(24);
  const { extraction, unanswered, misses } = scoreRequests(letters);
  expect(misses.filter((miss) => !KNOWN_MISSES.includes(miss))).toEqual([]);
  expect([extraction.wanted, unanswered.wanted]).toEqual([63, 14]);
  expect(scoreOf(unanswered).recall).toBeGreaterThanOrEqual(0.7);
});

test('mismatches of the corpus: all, and no other', async () => {
  let planted = 0;
  for (const { id, draft, labels } of await pairs()) {
    const found = mismatches(check(draft)).map(({ rule, text }) => ({ text, kind: rule.replace('-mismatch', '') }));
    const wanted = labels.mismatch.map(({ text, kind }) => ({ text, kind }));
    expect([id, found]).toEqual([id, wanted]);
    planted += wanted.length;
  }
  expect(planted).toBe(9);
});

function lettersOf({ client, reply, attachments, requests }: OwnPair) {
  const files = (attachments ?? []).map((name) => ({ name, inline: false, kind: 'file' as const }));
  const draft = draftOf({ body: `${reply}\nAr cieņu`, original: client, draft: { attachments: files } });
  return {
    id: client.slice(0, 30),
    wanted: requests.map(([text, answered]) => ({ text, answered })),
    found: check(draft).requests,
  };
}

test.each<[string, readonly OwnPair[]]>([
  ['written before the rules', ownPairs],
  ['written after them', laterPairs],
  ['written last', lastPairs],
  ['fresh', freshPairs],
  ['in other words', otherWords],
])('pairs of our own, %s', (name, list) => {
  const letters = list.map((pair, index) => ({ ...lettersOf(pair), id: `${name}, ${index}` }));
  const { extraction, unanswered, misses } = scoreRequests(letters);
  // Said out loud, so that a change that loses one more shows which.
  expect(misses.filter((miss) => !KNOWN_MISSES.includes(miss))).toEqual([]);
  expect(scoreOf(extraction).precision).toBeGreaterThanOrEqual(0.9);
  expect(scoreOf(extraction).recall).toBeGreaterThanOrEqual(0.85);
  expect(scoreOf(unanswered).precision).toBeGreaterThanOrEqual(0.9);
});

test('over all pairs unanswered requests are found often enough', async () => {
  const letters = [...ownPairs, ...laterPairs, ...lastPairs, ...freshPairs].map(lettersOf);
  const { unanswered } = scoreRequests(letters);
  expect(scoreOf(unanswered).recall).toBeGreaterThanOrEqual(0.7);
});

/** The reply is silent on these, and so is the rule: other sentences of the reply look as if they could be the answer. */
const KNOWN_MISSES = [
  'q20: should be unanswered: vai ir grupas vakaros',
  'q21: should be unanswered: Vēl gribētu zināt, kāds sods viņam par to draud.',
  'written before the rules, 0: should be unanswered: vai bērniem ir vajadzīga ārsta zīme',
  'written before the rules, 12: should be unanswered: vai ir atlaide daudzbērnu ģimenēm',
  'written after them, 5: should be unanswered: Vai pašvaldība var viņu sodīt',
  'written after them, 14: should be unanswered: Kurš pieņēma šādu lēmumu',
  'written last, 4: should be unanswered: Lūdzu atsūtiet apkures tarifu salīdzinājumu par pēdējiem trim gadiem',
  'written last, 12: should be unanswered: lūdzu aizpildiet manu anketu par novada tūrismu (pielikumā)',
  'written last, 12: should be unanswered: no kurām valstīm',
  'written last, 13: should be unanswered: Cik gara ir rinda',
  'written last, 14: should be unanswered: kāpēc nav brīdinājuma zīmes',
  'fresh, 2: should be unanswered: Kas jāuzrāda, ja atnāks mans brālis',
  'fresh, 5: should be unanswered: Kāpēc esošajā nav soliņu un urnas',
];

/** Every request of the other samples that is called unanswered; each was read beside its reply, which indeed leaves it open. */
const LEFT_OPEN: Readonly<Record<string, readonly string[]>> = {
  // The reply tells the papers, not how long it takes.
  m31: ['cik ilgi tas prasīs?'],
  // „Par kaķa ārstēšanu čekus saglabājiet” does not say who pays.
  n06: ['Kas man apmaksās vetārstu?'],
};

test('in the other samples nothing is called unanswered that the reply answers', async () => {
  const found: Record<string, readonly string[]> = {};
  for (const { id, draft } of await others()) {
    const open = check(draft).requests.filter(({ answered }) => !answered);
    if (open.length > 0) found[id] = open.map(({ text }) => text);
  }
  expect(found).toEqual(LEFT_OPEN);
});

test('in the other samples nothing disagrees but one greeting to another client', async () => {
  const found: (readonly [string, string, string])[] = [];
  for (const { id, draft } of await others())
    for (const { rule, text } of mismatches(check(draft))) found.push([id, rule, text]);
  expect(found).toEqual([['c08', 'name-mismatch', 'Kalniņas']]);
});
