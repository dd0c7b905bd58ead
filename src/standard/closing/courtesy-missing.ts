import { clientWords } from '../letter/client-words';
import { bodySentences } from '../letter/letter-words';
import { rule } from '../rule';
import {
  apologises,
  clientComplains,
  clientReportsFault,
  isPoliteFormula,
  isWarm,
  showsGift,
  showsTrouble,
  thanksForSomething,
} from './closing-cues';
import { closingFixes } from './closing-fix';

/**
 * 9.3: thanks or an apology, as the situation asks. Either one will do, anywhere in the letter, and so will a warm word; both are
 * never demanded; „paldies par sapratni” is neither. A warning only where the letter itself, or the client's message that it answers,
 * shows what to thank or apologise for; otherwise a hint to the writer of a reply that is not just a line or two.
 */
export const courtesyMissing = rule({
  id: 'courtesy-missing',
  check: 'courtesy',
  severity: 'warning',
  messages: ['apologyMissing', 'apologyToClient', 'thanksMissing', 'thanksForReport', 'courtesyMissing'],
  options: {
    shortestText: { type: 'integer', default: 26, minimum: 1, maximum: 200 },
  },
  *examine(letter, { shortestText }) {
    const { language, words } = letter;
    if (letter.wordCount === 0) return;
    if (thanksForSomething(language, words) || apologises(language, words) || isWarm(language, words)) return;
    const client = language === 'lv' ? clientWords(letter) : [];
    const sentences = bodySentences(letter);
    const place = { zone: 'message', start: 0, end: 0 } as const;
    if (sentences.some((sentence) => showsTrouble(language, sentence))) {
      yield { message: 'apologyMissing', ...place, fixes: closingFixes(letter, 'apology') };
    } else if (client.some(clientComplains)) {
      yield { message: 'apologyToClient', ...place, fixes: closingFixes(letter, 'apology') };
    } else if (sentences.some((sentence) => showsGift(language, sentence))) {
      yield { message: 'thanksMissing', ...place, fixes: closingFixes(letter, 'thanks') };
    } else if (client.some(clientReportsFault)) {
      yield { message: 'thanksForReport', ...place, fixes: closingFixes(letter, 'thanks') };
    } else if (isPoliteFormula(language, words)) {
      return;
    } else if (letter.kind === 'reply' && letter.wordCount >= shortestText) {
      yield { message: 'courtesyMissing', ...place, severity: 'hint', fixes: closingFixes(letter, 'thanks') };
    }
  },
});
