import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMail } from '../../src/mail/read-mail';
import { defaultPolicy } from '../../src/policy/defaults';
import type { Speller } from '../../src/spelling/speller';
import type { Letter } from '../../src/standard/letter/letter';
import { prepareLetter } from '../../src/standard/letter/prepare-letter';
import { optionsOf } from '../../src/standard/rule-options';
import { spellingRules } from '../../src/standard/spelling-rules';
import { readTreebank, type TreebankSentence } from '../language/treebank';
import { draftOf } from '../standard/rule-tester';

/** Alarms on edited text, where nearly every one is false. */
export interface AlarmScore {
  readonly words: number;
  /** Words that the dictionary alone rejects, as hunspell would. */
  readonly rejected: number;
  /** Findings of the spelling rules, hints included. */
  readonly alarms: number;
  readonly warnings: number;
  /** Findings on words in small letters that the treebank does not mark as foreign, abbreviated or mistyped. */
  readonly lowerCase: number;
  readonly texts: readonly string[];
}

const NOTHING: AlarmScore = { words: 0, rejected: 0, alarms: 0, warnings: 0, lowerCase: 0, texts: [] };

/** By genre, and `all`. */
export function scoreAlarms(speller: Speller): Map<string, AlarmScore> {
  const scores = new Map<string, AlarmScore>();
  const odd = readOddWords();
  for (const { genre, first, sentences } of paragraphs()) {
    const score = scoreOf(letterOf(sentences, speller), speller, (text) =>
      sentences.some((_, at) => odd.has(`${first + at} ${text}`)),
    );
    for (const key of [genre, 'all']) scores.set(key, sum(scores.get(key) ?? NOTHING, score));
  }
  return scores;
}

function scoreOf(letter: Letter, speller: Speller, isOdd: (text: string) => boolean): AlarmScore {
  const words = letter.tokens.filter(({ kind }) => kind === 'word');
  const alarms = spellingRules.flatMap((rule) => [...rule.examine(letter, optionsOf(rule, undefined))]);
  const texts = alarms.map(({ start, end }) => letter.text.slice(start, end));
  return {
    words: words.length,
    rejected: words.filter(({ text }) => !speller.inDictionary(text)).length,
    alarms: alarms.length,
    warnings: alarms.filter(({ severity }) => severity !== 'hint').length,
    lowerCase: texts.filter((text) => text === text.toLowerCase() && !isOdd(text)).length,
    texts,
  };
}

function sum(a: AlarmScore, b: AlarmScore): AlarmScore {
  return {
    words: a.words + b.words,
    rejected: a.rejected + b.rejected,
    alarms: a.alarms + b.alarms,
    warnings: a.warnings + b.warnings,
    lowerCase: a.lowerCase + b.lowerCase,
    texts: [...a.texts, ...b.texts],
  };
}

interface Paragraph {
  readonly genre: string;
  /** Number of the first sentence in the treebank. */
  readonly first: number;
  readonly sentences: TreebankSentence[];
}

function paragraphs(): Paragraph[] {
  const found: Paragraph[] = [];
  let key = '';
  readTreebank().forEach((sentence, index) => {
    const own = `${sentence.genre} ${sentence.paragraph}`;
    if (own !== key) found.push({ genre: sentence.genre, first: index, sentences: [] });
    key = own;
    found[found.length - 1]?.sentences.push(sentence);
  });
  return found;
}

function letterOf(sentences: readonly TreebankSentence[], lv: Speller): Letter {
  const source = sentences.map(({ text }) => text).join('\n');
  const draft = draftOf({ body: '', draft: { body: { format: 'text', source }, composeType: 'new' } });
  return prepareLetter(draft, readMail(draft), defaultPolicy, { lv });
}

function readOddWords(): Set<string> {
  const lines = readFileSync(join(__dirname, '../corpus/treebank/lvtb-dev-odd.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return new Set(lines.map((line) => line.split('\t').slice(0, 2).join(' ')));
}
