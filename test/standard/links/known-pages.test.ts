import { readMail } from '../../../src/mail/read-mail';
import { defaultPolicy } from '../../../src/policy/defaults';
import { prepareLetter } from '../../../src/standard/letter/prepare-letter';
import { missingLink } from '../../../src/standard/links/missing-link';
import { replyDraft } from '../letter-of';

const PAGE = { words: ['pieteikšanās pirmsskolai'], url: 'https://www.adazi.lv/pirmsskola' };
const policy = { ...defaultPolicy, pages: [PAGE] };

function fixesOf(text: string): readonly (string | undefined)[] {
  const draft = replyDraft(text);
  const letter = prepareLetter(draft, readMail(draft), policy, {});
  return [...missingLink.examine(letter, {})].map(({ fixes }) => fixes?.[0]?.replacement);
}

test('a page that the policy knows by the words of the sentence is offered', () => {
  expect(fixesOf('Labdien!\nRindā varat pieteikties e-pakalpojumā „Pieteikšanās pirmsskolai”.\nAr cieņu')).toEqual([
    'e-pakalpojumā „Pieteikšanās pirmsskolai” (https://www.adazi.lv/pirmsskola)',
  ]);
});

test('without such a page nothing is offered', () => {
  expect(fixesOf('Labdien!\nDzīvesvietu varat mainīt e-pakalpojumā „Dzīvesvietas deklarēšana”.\nAr cieņu')).toEqual([
    undefined,
  ]);
});
