import { sentencesOf } from '../../src/language/sentences';
import { tokenize } from '../../src/language/tokens';
import { readTreebank, type Score, scoreOf, type TreebankSentence } from './treebank';

/**
 * Scores the sentence boundaries as research section C does: sentences of one paragraph are joined with one space, and only the
 * boundaries inside a paragraph count, so that line ends give no free points.
 */
export function scoreSentences(): Score & { readonly boundaries: number } {
  const paragraphs = new Map<string, TreebankSentence[]>();
  for (const sentence of readTreebank()) {
    const others = paragraphs.get(sentence.paragraph);
    if (others) others.push(sentence);
    else paragraphs.set(sentence.paragraph, [sentence]);
  }
  let hits = 0;
  let found = 0;
  let wanted = 0;
  for (const sentences of paragraphs.values()) {
    const text = sentences.map((sentence) => sentence.text).join(' ');
    const ends = new Set<number>();
    let at = -1;
    for (const sentence of sentences.slice(0, -1)) {
      at += 1 + sentence.text.length;
      ends.add(at);
    }
    const line = { start: 0, end: text.length, kind: 'paragraph' } as const;
    const own = sentencesOf([line], tokenize(text)).slice(0, -1);
    found += own.length;
    wanted += ends.size;
    hits += own.filter((sentence) => ends.has(sentence.end)).length;
  }
  return { ...scoreOf(hits, found - hits, wanted - hits), boundaries: wanted };
}
