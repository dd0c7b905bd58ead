import { fold } from '../../language/letters';
import type { FindingMessageId } from '../../messages/catalogue';
import type { Letter } from '../letter/letter';
import { isUnread } from '../letter/letter';
import { bodySentences } from '../letter/letter-words';
import { topicStems, topicsMeet } from '../letter/topic';
import { type ProposedFix, rule } from '../rule';
import { knownPage } from './known-pages';
import { hasLink, linkText, paragraphAt, typedAddresses } from './link-places';
import { type Target, type TargetKind, targetsIn } from './link-targets';

type LinkMessage = Extract<
  FindingMessageId,
  'actWithoutLink' | 'formWithoutLink' | 'serviceWithoutLink' | 'pageWithoutLink' | 'pointerWithoutLink'
>;

const MESSAGE_OF: Readonly<Record<TargetKind, LinkMessage>> = {
  act: 'actWithoutLink',
  'titled-act': 'actWithoutLink',
  'act-title': 'actWithoutLink',
  form: 'formWithoutLink',
  service: 'serviceWithoutLink',
  'titled-service': 'serviceWithoutLink',
  page: 'pageWithoutLink',
  portal: 'pageWithoutLink',
  pointer: 'pointerWithoutLink',
};

/** Words of a target that a link elsewhere shares with any other target of its kind. */
const GENERAL = [
  'likum',
  'noteik',
  'ministr',
  'minist',
  'kabine',
  'pakalp',
  'e-paka',
  'veidla',
  'iesnie',
  'pants',
  'panta',
  'saisto',
  'услуг',
  'закон',
  'service',
];

/**
 * 9.2: a legal act, a form, an e-service or a page is named, and the client gets no link. A link in the same paragraph, a link elsewhere
 * whose words name the same thing, or an attached file answers it; no file answers „veidlapa mājaslapā”. Each thing is found where it is first named; a form and
 * its page in one sentence are one miss. An act named by its
 * title alone is a hint; so is a page or portal in a letter that has links elsewhere.
 */
export const missingLink = rule({
  id: 'missing-link',
  check: 'links',
  severity: 'warning',
  messages: ['actWithoutLink', 'formWithoutLink', 'serviceWithoutLink', 'pageWithoutLink', 'pointerWithoutLink'],
  options: {},
  *examine(letter) {
    if (isUnread(letter, 'attachments')) return;
    const withFiles = letter.draft.attachments.some(({ inline }) => !inline);
    const seen = new Set<string>();
    for (const words of bodySentences(letter)) {
      let said = false;
      const targets = targetsIn(letter, words);
      for (const target of withFiles ? notInFiles(targets) : targets) {
        const key = keyOf(letter, target);
        if (seen.has(key)) continue;
        seen.add(key);
        const isAct = MESSAGE_OF[target.kind] === 'actWithoutLink';
        if ((said && !isAct) || isAnswered(letter, target)) continue;
        said ||= !isAct;
        const sentence = letter.sentences[words[0]?.sentence ?? -1];
        const url = sentence ? knownPage(letter, sentence) : null;
        const { start, end } = target;
        const place = { zone: 'author', start, end, fixes: fixesFor(letter, target, url) } as const;
        const message = MESSAGE_OF[target.kind];
        yield isMild(letter, target) ? { message, ...place, severity: 'hint' } : { message, ...place };
      }
    }
  },
});

/** What an attached file cannot be: a form of which the sentence says that it stands on a page, and a link. */
function notInFiles(targets: readonly Target[]): readonly Target[] {
  const page = targets.some(({ kind }) => kind === 'page');
  return targets.filter(({ kind }) => kind === 'pointer' || (kind === 'form' && page));
}

/** One form, one page and one portal a letter; acts and titled services by their names. */
function keyOf(letter: Letter, { kind, start, end }: Target): string {
  if (MESSAGE_OF[kind] === 'actWithoutLink')
    return `act ${fold(letter.text.slice(start, end))
      .replace(/[^a-zа-я]+/g, '')
      .slice(0, 12)}`;
  return kind === 'titled-service' ? `service ${fold(letter.text.slice(start, end))}` : kind;
}

function isAnswered(letter: Letter, target: Target): boolean {
  const paragraph = paragraphAt(letter, target.start);
  if (hasLink(letter, paragraph)) return true;
  if (target.kind === 'pointer') return hasLink(letter, paragraphAt(letter, paragraph.end + 1));
  if ((target.kind === 'portal' || target.kind === 'service') && hasAnyLink(letter)) return true;
  const own = topicStems(letter.text.slice(target.start, target.end), GENERAL);
  return letter.mail.author.links.some((link) => topicsMeet(own, topicStems(linkText(letter, link), GENERAL)));
}

function isMild(letter: Letter, { kind }: Target): boolean {
  return kind === 'act-title' || ((kind === 'page' || kind === 'portal') && hasAnyLink(letter));
}

function hasAnyLink(letter: Letter): boolean {
  return letter.mail.author.links.length > 0 || typedAddresses(letter, letter.parts.body).length > 0;
}

function fixesFor(letter: Letter, { start, end }: Target, url: string | null): readonly ProposedFix[] {
  return url ? [{ action: 'replace', replacement: `${letter.text.slice(start, end)} (${url})` }] : [];
}
