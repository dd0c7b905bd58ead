import { tokenize } from '../../src/language/tokens';
import { lint } from '../../src/lint';
import type { Draft } from '../../src/mail/draft';
import { catalogues } from '../../src/messages/catalogue';
import { defaultPolicy } from '../../src/policy/defaults';
import type { CheckId, Severity } from '../../src/report';
import { rules } from '../../src/standard/registry';
import { readTreebank } from '../../test/language/treebank';
import { testSpellers } from '../../test/standard/test-spellers';

/** Checks whose rules judge running text; the others ask for parts of a letter, which a newspaper has not. */
const CHECKS_ON_TEXT: readonly CheckId[] = ['plain-language', 'links', 'spelling', 'punctuation', 'tone', 'privacy'];

const SIGNATURE =
  'Anna Kalniņa\nKlientu apkalpošanas speciāliste\nĀdažu novada pašvaldība\nTālr. 67997350\nanna.kalnina@adazi.lv\nwww.adazi.lv';

/** Alarms of one rule on edited text, by genre, hints apart. */
export interface Alarms {
  readonly rule: string;
  readonly warnings: ReadonlyMap<string, number>;
  readonly hints: ReadonlyMap<string, number>;
}

export interface AlarmFigures {
  /** Words (tokens of kind word) by genre. */
  readonly words: ReadonlyMap<string, number>;
  readonly alarms: readonly Alarms[];
}

/** Lints every paragraph of the treebank as the body of a reply and counts what each rule says of it. */
export function countAlarms(): AlarmFigures {
  const words = new Map<string, number>();
  const counts = new Map<string, Record<'warnings' | 'hints', Map<string, number>>>();
  for (const rule of rules) {
    if (CHECKS_ON_TEXT.includes(rule.check)) counts.set(rule.id, { warnings: new Map(), hints: new Map() });
  }
  for (const { genre, text } of paragraphs()) {
    add(words, genre, tokenize(text).filter((token) => token.kind === 'word').length);
    const resources = { catalogue: catalogues.lv, spellers: testSpellers() };
    for (const finding of lint(draftOf(text), defaultPolicy, resources).findings) {
      const count = finding.zone === 'author' ? counts.get(finding.rule) : undefined;
      if (count) add(count[sideOf(finding.severity)], genre, 1);
    }
  }
  return { words, alarms: [...counts].map(([rule, count]) => ({ rule, ...count })) };
}

function sideOf(severity: Severity): 'warnings' | 'hints' {
  return severity === 'hint' ? 'hints' : 'warnings';
}

function paragraphs(): { genre: string; text: string }[] {
  const joined = new Map<string, { genre: string; text: string }>();
  for (const { genre, paragraph, text } of readTreebank()) {
    const before = joined.get(paragraph);
    joined.set(paragraph, { genre, text: before ? `${before.text} ${text}` : text });
  }
  return [...joined.values()];
}

function draftOf(paragraph: string): Draft {
  return {
    subject: 'RE: Jautājums',
    from: { name: 'Anna Kalniņa', address: 'anna.kalnina@adazi.lv' },
    to: [{ name: 'Jānis Bērziņš', address: 'janis.berzins@example.com' }],
    cc: [],
    bcc: [],
    date: null,
    now: '2026-11-16T10:00:00+02:00',
    composeType: 'reply',
    conversationId: null,
    inReplyTo: '<original@example.com>',
    user: null,
    attachments: [],
    body: { format: 'text', source: `Labdien!\n${paragraph}\nAr cieņu\n${SIGNATURE}` },
    bodyAtOpening: null,
  };
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
