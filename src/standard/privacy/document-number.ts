import { cuesOf } from '../../language/cues';
import { rule } from '../rule';

const documents = cuesOf([
  'pase/pases/pasi/pasei/pasu',
  'personas apliecib*',
  'eid kart*',
  'autovaditaja/vaditaja apliecib*',
  'passport/id card/number',
  'паспорт*',
]);
/** Number of a Latvian passport or identity card: two letters and seven digits. */
const NUMBER = /[A-Z]{2} ?\d{7}(?!\d)/;
const REACH = 60;

/** 5.2: the number of a person's document, close behind the document's name. */
export const documentNumber = rule({
  id: 'document-number',
  check: 'privacy',
  severity: 'hint',
  messages: ['documentNumber'],
  options: {},
  *examine(letter) {
    for (const named of documents.find(letter.words)) {
      const match = NUMBER.exec(letter.text.slice(named.end, named.end + REACH));
      if (!match) continue;
      const start = named.end + match.index;
      yield { message: 'documentNumber', zone: 'author', start, end: start + match[0].length };
    }
  },
});
