import type { Word } from '../../language/cues';
import * as topics from '../../language/lv/request-topics';
import type { Letter } from '../letter/letter';
import { isPast, kindOf } from './answer-kind';
import * as signs from './answer-signs';
import { isDateWord, meetsDate } from './date-words';
import { type AskedMatter, type Reply, touchesAny } from './matter';
import type { ReplySentence } from './reply-sentences';
import { stemsOf } from './topic-words';

const polarity = new Set(topics.polarity.split(' '));
const answering = new Set(topics.answering.split(' '));
/** „Kārtību lasiet …”: tells nothing itself. */
const POINTER = /^(?:(?:iz)?lasiet|(?:ap)?skatiet|(?:ap)?skatit$|atradisiet|redzat|redzesiet)/;

/**
 * Whether a reply answers a request: what an answer of this kind must hold is there, or the reply speaks about what this request alone
 * names. True when unsure: an answer may be put in quite other words.
 */
export function isAnswered(asked: AskedMatter, reply: Reply): boolean {
  const { request, matter } = asked;
  const has = (sign: (words: readonly Word[], letter: Letter) => boolean) =>
    reply.sentences.some(({ words }) => sign(words, reply.letter));
  const touched = reply.sentences.some((sentence) => touchesAny(sentence, matter.own));
  switch (kindOf(request)) {
    case 'duration':
      return has(signs.isDuration);
    case 'day':
      return has(signs.isDate);
    case 'time':
      return has(isPast(request) ? signs.isPastTime : signs.isTime);
    case 'price':
      return has(signs.isPrice);
    case 'amount':
      return has(signs.isNumber);
    case 'reason':
      return has(signs.isCause) || has(signs.isPlainStatement);
    case 'place':
      return touched || matter.own.length === 0 || has(signs.isPlace) || reply.letter.mail.author.links.length > 0;
    case 'dated':
      return touchesThing(asked, reply) || saysYesOrNo(reply) || has((words) => meetsDate(request.words, words));
    case 'yes-no':
      return (
        touched ||
        mayBeSaidOtherwise(asked, reply) ||
        saysYesOrNo(reply) ||
        reply.sentences.some((sentence) => touchesAny(sentence, matter.all) && mayAnswer(sentence, asked, reply))
      );
    case 'send':
      return touched || matter.own.length === 0 || hasFile(reply.letter) || has(signs.isAttached) || has(isPointer);
    case 'act':
      return touched || matter.own.length < 2 || actsBeyond(asked, reply);
    default:
      return touched || matter.own.length < 2 || mayBeSaidOtherwise(asked, reply);
  }
}

/** The same in other words, where a sentence of the reply belongs to nothing else that the client wrote. */
function mayBeSaidOtherwise(asked: AskedMatter, reply: Reply): boolean {
  return asked.matter.own.length === 0 || reply.sentences.some((sentence) => isUnclaimed(sentence, asked, reply));
}

/** A statement that neither another request nor the rest of the message explains. */
function isUnclaimed(sentence: ReplySentence, asked: AskedMatter, { letter, asked: all, said }: Reply): boolean {
  const { words } = sentence;
  if (words.length < 3 || sentence.closes || isPointer(words)) return false;
  const apart = hasPolarity(sentence) || touchesAny(sentence, asked.matter.all);
  if (!apart && touchesAny(sentence, said)) return false;
  return !all.some((other) => other !== asked && claims(other, sentence, letter));
}

function isPointer(words: readonly Word[]): boolean {
  return words.some(({ folded }) => POINTER.test(folded));
}

function claims({ request, matter }: AskedMatter, sentence: ReplySentence, letter: Letter): boolean {
  const { words } = sentence;
  if (touchesAny(sentence, matter.all)) return true;
  const kind = kindOf(request);
  if (kind === 'time' || kind === 'day' || kind === 'duration') return signs.isTime(words, letter);
  if (kind === 'price') return signs.isPrice(words, letter);
  return kind === 'amount' && signs.isNumber(words);
}

/** Does the reply speak of the thing that is asked about, not of the day alone? */
function touchesThing({ request, matter }: AskedMatter, { sentences }: Reply): boolean {
  const words = request.words.filter((word) => word.kind === 'word' && !isDateWord(word));
  const things = words.map((word) => stemsOf(word).join());
  const own = matter.own.filter((stems) => things.includes(stems.join()));
  return sentences.some((sentence) => touchesAny(sentence, own));
}

/** „Jā, …”, „Nē, …”, „Pieņemam labprāt”. */
function saysYesOrNo({ sentences }: Reply): boolean {
  return sentences.some(({ words }) => {
    const [first] = words;
    // Without diacritics „ja” may be the conjunction.
    if (first?.text.toLowerCase() === 'jā' || first?.folded === 'ne') return true;
    return words.some(({ folded }) => answering.has(folded));
  });
}

/** A sentence about the same things that says what is, may or must be, or that belongs to no other request. */
function mayAnswer(sentence: ReplySentence, asked: AskedMatter, reply: Reply): boolean {
  return hasPolarity(sentence) || isUnclaimed(sentence, asked, reply);
}

function hasPolarity({ words }: ReplySentence): boolean {
  return words.some(({ folded }) => polarity.has(folded));
}

function hasFile({ draft }: Letter): boolean {
  return draft.attachments.some(({ inline }) => !inline) || (draft.unread ?? []).includes('attachments');
}

/** An act or a refusal that no other request explains. */
function actsBeyond(asked: AskedMatter, { letter, sentences, asked: all }: Reply): boolean {
  const others = all.filter((other) => other !== asked);
  return sentences.some(
    (sentence) =>
      (signs.isToCome(sentence.words, letter) || signs.isOurs(sentence.words)) &&
      !others.some(({ matter }) => touchesAny(sentence, matter.own)),
  );
}
