import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence of the treebank (see `test/corpus/treebank/README.md`); offsets are UTF-16 code units into `text`. */
export interface TreebankSentence {
  readonly genre: string;
  readonly paragraph: string;
  readonly text: string;
  readonly passives: readonly { readonly auxiliary: number; readonly participle: number }[];
}

/** The development part, in order. */
export function readTreebank(): TreebankSentence[] {
  const file = readFileSync(join(__dirname, '../corpus/treebank/lvtb-dev.tsv'), 'utf8');
  return file
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [genre = '', paragraph = '', passives = '', text = ''] = line.split('\t');
      return { genre, paragraph, text, passives: passives.split(' ').filter(Boolean).map(readPassive) };
    });
}

function readPassive(pair: string): { auxiliary: number; participle: number } {
  const [auxiliary = '', participle = ''] = pair.split(':');
  return { auxiliary: Number(auxiliary), participle: Number(participle) };
}

/** Figures of a detector against what it should have found. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Per cent. */
export function scoreOf(hits: number, falseAlarms: number, missed: number): Score {
  return {
    precision: (100 * hits) / Math.max(1, hits + falseAlarms),
    recall: (100 * hits) / Math.max(1, hits + missed),
    f1: (200 * hits) / Math.max(1, 2 * hits + falseAlarms + missed),
  };
}
