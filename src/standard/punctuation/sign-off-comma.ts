import { fold } from '../../language/letters';
import { rule } from '../rule';

/** 9.5: no comma after `Ar cieņu`, which is no participle clause; `Cerot uz sadarbību,` is one (research section A.4). */
export const signOffComma = rule({
  id: 'sign-off-comma',
  check: 'punctuation',
  severity: 'hint',
  messages: ['signOffComma'],
  options: {},
  *examine(letter) {
    const { signOff } = letter.parts;
    if (!signOff) return;
    const tokens = letter.tokens.filter(({ start, end }) => start >= signOff.start && end <= signOff.end);
    const comma = tokens[tokens.length - 1];
    const before = tokens[tokens.length - 2];
    const words = fold(letter.text.slice(signOff.start, before?.end ?? signOff.start));
    if (
      comma?.text !== ',' ||
      !before ||
      !/^(?:ar (?:[a-z]+ )?(?:cienu|sveicieniem|sveicienu)|ciena|patiesa ciena|sveicieni)$/.test(words)
    )
      return;
    yield {
      message: 'signOffComma',
      values: { words: letter.text.slice(signOff.start, before.end) },
      zone: 'author',
      start: signOff.start,
      end: comma.end,
      fixes: [{ action: 'replace', replacement: letter.text.slice(signOff.start, before.end) }],
    };
  },
});
