import { cuesByLanguage } from '../language/cues';
import * as en from '../language/en/attachments';
import * as lv from '../language/lv/attachments';
import * as ru from '../language/ru/attachments';
import { bodySentences } from './letter-words';
import { rule } from './rule';

const promises = cuesByLanguage({ lv: lv.promises, en: en.promises, ru: ru.promises });
const others = cuesByLanguage({ lv: lv.otherAttachments, en: en.otherAttachments, ru: ru.otherAttachments });

/**
 * 9.2: the text says that something is attached, and no file is. The client's own act („pievienojiet plānu”), an act's annex, a colleague
 * taken into copy and a link in the same sentence are no promise. One finding a letter: the first promise; the rest is the same slip.
 */
export const missingAttachment = rule({
  id: 'missing-attachment',
  check: 'links',
  severity: 'error',
  messages: ['attachmentMissing'],
  options: {},
  *examine(letter) {
    if (letter.draft.attachments.some(({ inline }) => !inline)) return;
    for (const words of bodySentences(letter)) {
      const promise = promises[letter.language].find(words)[0];
      if (!promise || others[letter.language].in(words)) continue;
      const sentence = letter.sentences[words[0]?.sentence ?? -1];
      if (sentence && letter.mail.author.links.some(({ start, end }) => start < sentence.end && end > sentence.start))
        continue;
      yield { message: 'attachmentMissing', zone: 'author', start: promise.start, end: promise.end };
      return;
    }
  },
});
