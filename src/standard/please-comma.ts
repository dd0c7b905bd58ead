import { fold } from '../language/letters';
import { isImperative } from '../language/lv/word-shapes';
import { sentencesIn } from './prose';
import { rule } from './rule';

/** 9.5: a comma between `lūdzu` and an imperative; none before an infinitive (`lūdzu sazināties`). Research section A.5. */
export const pleaseComma = rule({
  id: 'please-comma',
  check: 'punctuation',
  severity: 'warning',
  messages: ['pleaseComma'],
  options: {},
  *examine(letter) {
    const { tokens } = letter;
    for (const sentence of sentencesIn(letter, 'lv')) {
      for (let index = sentence.firstToken; index + 1 < sentence.lastToken; index++) {
        const please = tokens[index];
        const verb = tokens[index + 1];
        if (!please || verb?.kind !== 'word' || fold(please.text) !== 'ludzu' || !isImperative(verb.text)) continue;
        const before = index > sentence.firstToken ? tokens[index - 1] : undefined;
        // Inside a sentence the word stands between two commas.
        const inside = before?.kind === 'word' ? before : null;
        const mended = `${please.text}, ${verb.text}`;
        yield {
          message: 'pleaseComma',
          values: { example: mended },
          zone: 'author',
          start: (inside ?? please).start,
          end: verb.end,
          fixes: [{ action: 'replace', replacement: inside ? `${inside.text}, ${mended}` : mended }],
        };
      }
    }
  },
});
