import { cuesByLanguage, cuesOf, type Word } from '../../language/cues';
import * as en from '../../language/en/attachments';
import * as lv from '../../language/lv/attachments';
import * as ru from '../../language/ru/attachments';
import type { Range } from '../../mail/mail';
import { isUnread } from '../letter/letter';
import { bodySentences } from '../letter/letter-words';
import { rule } from '../rule';

const promises = cuesByLanguage({ lv: lv.promises, en: en.promises, ru: ru.promises });
const several = cuesOf(lv.severalAttachments);
const sendingVerbs = cuesOf(lv.sendingVerbs);
const sentThings = cuesOf(lv.sentThings);
const prepositions = new Set(lv.prepositions);
const others = cuesByLanguage({ lv: lv.otherAttachments, en: en.otherAttachments, ru: ru.otherAttachments });

/** „noteikumu 2. pielikumā”: the annex of an act. */
const ANNEX = /[0-9]\. ?pielikum/i;
const REACH = 6;
/** One file that may hold several documents. */
const CONTAINER = /\.(?:zip|rar|7z|edoc|asice|asics|msg|eml|pdf)$/i;

/**
 * 9.2: the text says that something is attached, and no file is. The client's own act („pievienojiet plānu”), an act's annex, a colleague
 * taken into copy and a link in the same sentence are no promise. One finding a letter: the first promise; the rest is the same slip.
 * „Pielikumos” with a single file is a milder case.
 */
export const missingAttachment = rule({
  id: 'missing-attachment',
  check: 'links',
  severity: 'error',
  messages: ['attachmentMissing', 'attachmentsFewer'],
  options: {},
  *examine(letter) {
    if (isUnread(letter, 'attachments')) return;
    const files = letter.draft.attachments.filter(({ inline }) => !inline);
    const [only] = files;
    const few = files.length === 1 && only?.kind === 'file' && !CONTAINER.test(only.name);
    if (only && !few) return;
    for (const words of bodySentences(letter)) {
      const sentence = letter.sentences[words[0]?.sentence ?? -1];
      if (!sentence) continue;
      const text = letter.text.slice(sentence.start, sentence.end);
      const promise = few
        ? several.find(words)[0]
        : (promises[letter.language].find(words)[0] ?? (text.endsWith(':') ? null : sentThing(words)));
      if (!promise || others[letter.language].in(words) || ANNEX.test(text)) continue;
      if (letter.mail.author.links.some(({ start, end }) => start < sentence.end && end > sentence.start)) continue;
      const place = { zone: 'author', start: promise.start, end: promise.end } as const;
      yield few
        ? { message: 'attachmentsFewer', ...place, severity: 'warning' }
        : { message: 'attachmentMissing', ...place };
      return;
    }
  },
});

/** „Sūtu līguma projektu”; „sūtu skaidrojumu par līgumu” sends no contract, and before a colon the letter itself lists what is meant. */
function sentThing(words: readonly Word[]): Range | null {
  const verb = sendingVerbs.find(words)[0];
  if (!verb) return null;
  const rest = words.slice(verb.lastWord, verb.lastWord + REACH);
  const border = rest.findIndex(({ folded }) => prepositions.has(folded));
  const thing = sentThings.find(border < 0 ? rest : rest.slice(0, border))[0];
  return thing ? { start: verb.start, end: thing.end } : null;
}
