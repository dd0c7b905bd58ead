import { cuesOf, wordsAmong } from '../../language/cues';
import { languageOf } from '../../language/detect';
import * as topics from '../../language/lv/request-topics';
import type { Token } from '../../language/text';
import { tokenize } from '../../language/tokens';
import type { ClientRequest } from '../../report';
import type { Letter } from '../letter/letter';
import { bodySentences } from '../letter/letter-words';
import { type Original, originalOf } from '../original/original';
import { findRequests, type RequestClause } from './find-requests';
import { isAnswered } from './is-answered';
import { type Matter, matterOf } from './matter';
import { replySentences } from './reply-sentences';
import { isSameStem } from './topic-words';

const deferrals = cuesOf(topics.deferrals);
/** A reply of a line or two answers in words that nothing can be measured by. */
const SHORTEST_REPLY = 12;
/** A longer one is no reply to a few questions. */
const MOST_SENTENCES = 80;

const requestsOf = new WeakMap<Letter, readonly ClientRequest[]>();

/** What the client asked, and whether the reply answers it; none unless both write Latvian. */
export function clientRequests(letter: Letter): readonly ClientRequest[] {
  const known = requestsOf.get(letter);
  if (known) return known;
  const requests = readRequests(letter);
  requestsOf.set(letter, requests);
  return requests;
}

function readRequests(letter: Letter): readonly ClientRequest[] {
  const original = originalOf(letter);
  if (!original || letter.language !== 'lv' || languageOf(original.tokens) !== 'lv') return [];
  const clauses = findRequests(original);
  if (clauses.length === 0) return [];
  const text = (clause: RequestClause) => original.text.slice(clause.start, clause.end);
  if (isBeyondJudging(letter)) return clauses.map((clause) => ({ text: text(clause), answered: true }));
  const asked = clauses.map((request) => ({ request, matter: matter(request, original, letter) }));
  const inside = ({ start, end }: Token) => clauses.some((clause) => start >= clause.start && end <= clause.end);
  const said = matterOf(wordsAmong(original.tokens.filter((token) => !inside(token))), true);
  const reply = { letter, sentences: replySentences(letter), asked, said };
  return asked.map((one) => ({ text: text(one.request), answered: isAnswered(one, reply) }));
}

/** A short reply, answers typed into the quoted message, and one that passes everything on or puts it off. */
function isBeyondJudging(letter: Letter): boolean {
  const { author, quoted } = letter.mail;
  const last = author.origins[author.origins.length - 1] ?? 0;
  if (letter.wordCount < SHORTEST_REPLY || last > (quoted.origins[0] ?? Number.POSITIVE_INFINITY)) return true;
  const sentences = bodySentences(letter);
  return sentences.length > MOST_SENTENCES || sentences.some((words) => deferrals.in(words));
}

/** A word that stands elsewhere in the message or in its subject shows nothing of one request. */
function matter(clause: RequestClause, original: Original, letter: Letter): Matter {
  const elsewhere = original.tokens.filter(({ start, end }) => end <= clause.start || start >= clause.end);
  const subject = tokenize(`${original.subject} ${letter.draft.subject}`);
  const common: string[] = [];
  for (const stems of matterOf(wordsAmong([...elsewhere, ...subject]), true)) common.push(...stems);
  const things = matterOf(clause.words, false);
  return {
    own: things.filter((stems) => !stems.some((stem) => common.some((other) => isSameStem(stem, other)))),
    all: matterOf(clause.words, true),
  };
}
