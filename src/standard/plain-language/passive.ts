import { passivesOf, sharingParticiples } from '../../language/lv/passives';
import { isQuoted, sentencesIn } from '../letter/prose';
import { rule } from '../rule';
import { isAppealClause, isCopiedFromStandard } from './guards';

/** 9.2: several passives with `tikt` in one sentence hide who acts; one is ordinary Latvian (research B.4, B.5). */
export const passive = rule({
  id: 'passive',
  check: 'plain-language',
  severity: 'warning',
  messages: ['passive'],
  options: {
    hintFrom: { type: 'integer', default: 2, minimum: 1, maximum: 20 },
    warnFrom: { type: 'integer', default: 3, minimum: 1, maximum: 20 },
  },
  *examine(letter, { hintFrom, warnFrom }) {
    for (const sentence of sentencesIn(letter, 'lv')) {
      const passives = passivesOf(letter.tokens, sentence);
      const parts: number[] = [...sharingParticiples(letter.tokens, sentence, passives)];
      const count = passives.length + parts.length;
      if (count < Math.min(hintFrom, warnFrom) || isAppealClause(letter, sentence)) continue;
      if (isQuoted(letter, sentence)) continue;
      if (isCopiedFromStandard(letter.tokens, sentence.firstToken, sentence.lastToken)) continue;
      for (const { auxiliary, participle } of passives) parts.push(auxiliary, participle);
      yield {
        message: 'passive',
        values: { count },
        zone: 'author',
        start: letter.tokens[Math.min(...parts)]?.start ?? sentence.start,
        end: letter.tokens[Math.max(...parts)]?.end ?? sentence.end,
        ...(count < warnFrom && { severity: 'hint' as const }),
      };
    }
  },
});
