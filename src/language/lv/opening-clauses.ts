import { fold, lower } from '../letters';
import type { Sentence, Token } from '../text';

const OPENINGS = new Set(['ja', 'lai', 'kad', 'tiklīdz', 'kamēr']);
const SHORTEST_CLAUSE = 3;
/** `Ja neatbild tad`: with `tad` one word may be the whole clause. */
const SHORTEST_BEFORE_THEN = 2;
const OTHERS = new Set(['ludzu', 'komats']);

/** Imperatives with which a letter asks the client for something; none is also a form of the present or future. */
const REQUESTS: ReadonlySet<string> = new Set(
  [
    'zvaniet piezvaniet rakstiet atrakstiet uzrakstiet sazinieties vērsieties griezieties aizpildiet iesniedziet sūtiet nosūtiet',
    'atsūtiet piesakieties apmeklējiet izmantojiet dodieties skatiet lasiet jautājiet pajautājiet informējiet norādiet pievienojiet',
    'ierodieties nāciet ziņojiet paziņojiet maksājiet samaksājiet lūdziet ņemiet saglabājiet pārbaudiet lietojiet izvēlieties',
  ]
    .join(' ')
    .split(' '),
);

/** Adverbs that go with a request rather than with the clause before it: `Ja ir jautājumi, droši rakstiet`. */
const BESIDE_REQUEST = new Set('droši noteikti labāk vienkārši mierīgi obligāti'.split(' '));

/** `arī tad`, `tikai tad`: part of the clause, not the beginning of the next. */
const BEFORE_THEN = new Set('arī tikai pat jau un vai bet tieši tā kā kaut ne šad gan vien'.split(' '));
const AFTER_THEN = new Set([',', 'kad', 'ja']);

/**
 * The indices of the words with which main clauses begin without the comma that closes the clause before them: at the head of the sentence,
 * and behind a comma where `tad` shows the end (`…, ja līs tad nebrauksim`).
 */
export function endsOfOpeningClauses(tokens: readonly Token[], sentence: Sentence): number[] {
  const ends = [endOfOpeningClause(tokens, sentence)];
  for (let index = sentence.firstToken + 1; index < sentence.lastToken; index++) {
    if (tokens[index]?.text === 'ja' && tokens[index - 1]?.text === ',') ends.push(thenBehind(tokens, sentence, index));
  }
  return ends.filter((index) => index >= 0);
}

/** The index of the `tad` that follows the clause opened at `opening` without any mark between, or -1. */
function thenBehind(tokens: readonly Token[], { lastToken }: Sentence, opening: number): number {
  for (let index = opening + 1; index < lastToken; index++) {
    const token = tokens[index];
    if (!token || token.kind === 'punctuation') return -1;
    if (lower(token.text) === 'tad')
      return index - opening >= SHORTEST_BEFORE_THEN && isThen(tokens, index) ? index : -1;
  }
  return -1;
}

/**
 * The index of the word with which the main clause begins, behind an opening clause without any mark (`Ja ir jautājumi zvaniet`,
 * `Ja līs tad nebrauksim`); -1 where a mark stands or the end cannot be seen.
 */
function endOfOpeningClause(tokens: readonly Token[], sentence: Sentence): number {
  if (!OPENINGS.has(lower(tokens[sentence.firstToken]?.text ?? ''))) return -1;
  for (let index = sentence.firstToken + 1; index < sentence.lastToken; index++) {
    const token = tokens[index];
    // A comma at `lūdzu`, or one that was dictated, is another rule's matter.
    if (!token || token.kind === 'punctuation' || OTHERS.has(fold(token.text))) return -1;
    const word = lower(token.text);
    if (index - sentence.firstToken < SHORTEST_BEFORE_THEN) continue;
    if (word === 'tad' && isThen(tokens, index)) return index;
    if (REQUESTS.has(word)) {
      const main = BESIDE_REQUEST.has(lower(tokens[index - 1]?.text ?? '')) ? index - 1 : index;
      if (main - sentence.firstToken < SHORTEST_CLAUSE) continue;
      const clause = tokens.slice(sentence.firstToken + 1, main).map(({ text }) => lower(text));
      return isComplete(clause) ? main : -1;
    }
  }
  return -1;
}

function isThen(tokens: readonly Token[], index: number): boolean {
  const before = lower(tokens[index - 1]?.text ?? '');
  return !BEFORE_THEN.has(before) && !AFTER_THEN.has(lower(tokens[index + 1]?.text ?? ''));
}

/** `Ja Jūs to aizpildiet` is a slip for `aizpildāt`: a clause about `Jūs` has a verb of its own before the imperative. */
function isComplete(clause: readonly string[]): boolean {
  if (clause[clause.length - 1] === 'un' || clause[clause.length - 1] === 'vai') return false;
  return clause.indexOf('jūs') < 0 || clause.some((word) => /(?:[aā]t|[aā]ties|siet|sieties)$/.test(word));
}
