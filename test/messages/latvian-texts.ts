import { admin } from '../../src/messages/lv/admin';
import { adminLabels } from '../../src/messages/lv/admin-labels';
import { alert } from '../../src/messages/lv/alert';
import { command } from '../../src/messages/lv/command';
import { findings, rules } from '../../src/messages/lv/findings';
import { fixes } from '../../src/messages/lv/fixes';
import { manifest } from '../../src/messages/lv/manifest';
import { options } from '../../src/messages/lv/options';
import { pane } from '../../src/messages/lv/pane';
import { paneViews } from '../../src/messages/lv/pane-views';
import { policy } from '../../src/messages/lv/policy';

/** Every Latvian catalogue that a person reads; the standard's own words (`clauses`) are not ours to mend. */
const catalogues = {
  findings,
  rules,
  fixes,
  options,
  pane,
  paneViews,
  alert,
  admin,
  adminLabels,
  command,
  manifest,
  policy,
};

/** What may stand in a message, by the name of the value; a name that is missing here is an error, so that each gets plausible words. */
const WORDS: Readonly<Record<string, string>> = {
  action: 'Pievienot',
  after: 'kārtībā',
  allowed: 'jā, nē',
  bands: 'uzruna, ievads, paraksts',
  before: 'jālabo',
  check: 'Uzruna',
  clause: '9.1',
  client: 'Ilze Kalniņa',
  clients: 'Rīgas ielā 14',
  command: 'check',
  conjunction: 'ka',
  contact: 'Anna Kalniņa',
  correction: 'pieteikums',
  date: '3.11.',
  edition: '3',
  example: 'Ceram, ka atbilde palīdzēs',
  examples: '„lūdzu”, „šī”',
  expected: 'skaitlim',
  explanation: 'tiesības braukt pa kaimiņa zemi',
  fields: 'name,phone',
  file: 'noteikumi.json',
  folder: 'melnraksti',
  found: '32×32',
  fullName: 'Valsts zemes dienests',
  hash: '4711',
  id: 'frāze',
  key: 'frāzes',
  label: 'Frāzes',
  language: 'latviešu',
  locale: 'lv-LV',
  mark: ',',
  meaning: 'Iestādes nosaukums.',
  message: 'pieeja liegta',
  missing: '32',
  most: '1.5',
  name: 'Anna',
  names: 'frāzes, lapas',
  origin: 'https://www.adazi.lv',
  part: 'paraksts',
  parts: 'pielikumus',
  path: 'noteikumi',
  phrase: 'mēneša laikā',
  place: 'paraksts',
  placeholder: '[datums]',
  plain: 'tagad',
  replacement: 'tagad',
  request: 'Kad salabosiet?',
  resid: 'poga',
  runtime: 'launchevent.html',
  short: 'VZD',
  term: 'servitūts',
  text: 'mēneša laikā',
  time: '14.32',
  title: 'Uzruna',
  value: 'adazi.lv',
  version: '1.0.0',
  vocative: 'Jāni',
  wanted: 'attēli',
  word: 'pieteikums',
  words: 'mēneša laikā',
};
const COUNTS = new Set(
  (
    'answered appeared changed column count known left length letters limit line lines long maximum minimum number of problems ready ' +
    'sentences step toMend total touched unreadable vanished'
  ).split(' '),
);
/** One of each form that a Latvian word takes after a number. */
const NUMBERS = [1, 3, 20];

/** A text as a person reads it, and where it stands in the catalogues. */
export interface LatvianText {
  readonly path: string;
  readonly text: string;
}

/** Every text of every Latvian catalogue; one with a count once in each form. */
export function latvianTexts(): LatvianText[] {
  const texts = new Map<string, LatvianText>();
  const collect = (path: string, value: unknown): void => {
    if (typeof value === 'string') {
      if (value !== '') texts.set(`${path}\n${value}`, { path, text: value });
    } else if (typeof value === 'function') {
      for (const number of NUMBERS) collect(path, value(plausible(path, number)));
    } else if (value !== null && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) collect(`${path}.${key}`, inner);
    }
  };
  for (const [name, catalogue] of Object.entries(catalogues)) collect(name, catalogue);
  return [...texts.values()];
}

function plausible(path: string, number: number): unknown {
  return new Proxy(
    {},
    {
      get: (_, name) => {
        if (COUNTS.has(String(name))) return number;
        const word = WORDS[String(name)];
        if (word === undefined) throw new Error(`${path}: no plausible value for ${String(name)}.`);
        return word;
      },
    },
  );
}
