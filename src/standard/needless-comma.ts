import { lower } from '../language/letters';
import { sentencesIn } from './prose';
import { rule } from './rule';

/** 9.5: `diemžēl` is a particle and takes no comma (research section A.5: 15 of 16 in edited text have none). */
export const needlessComma = rule({
  id: 'needless-comma',
  check: 'punctuation',
  severity: 'hint',
  messages: ['needlessComma'],
  options: {},
  *examine(letter) {
    const { tokens } = letter;
    for (const sentence of sentencesIn(letter, 'lv')) {
      for (let index = sentence.firstToken; index + 2 < sentence.lastToken; index++) {
        const word = tokens[index];
        const comma = tokens[index + 1];
        if (!word || comma?.text !== ',' || lower(word.text) !== 'diemžēl') continue;
        // `Diemžēl, ja līs, …`: the comma belongs to the clause that follows.
        const next = lower(tokens[index + 2]?.text ?? '');
        if (CLAUSE_OPENERS.has(next) || /(?:ot|oties|dams|dama|dami|damies)$/.test(next)) continue;
        yield {
          message: 'needlessComma',
          values: { word: word.text },
          zone: 'author',
          start: word.start,
          end: comma.end,
          fixes: [{ action: 'replace', replacement: word.text }],
        };
      }
    }
  },
});

const CLAUSE_OPENERS = new Set('ja kad lai kamēr kaut tā kā ka kas kur lūdzu protams un neskatoties'.split(' '));
