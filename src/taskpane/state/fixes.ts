import { fold } from '../../language/letters';
import type { Client, ClientKind } from '../../outlook/host';
import type { Platform, Policy, SilencePolicy } from '../../policy/policy';
import type { Finding, Fix } from '../../report';
import type { FindingGroup } from '../../standard/digest';
import type { SeenLetter } from './pane';
import { isRestoration } from './restoration';

/** Why the whole body may not be rewritten; the fix then needs the employee's own selection, or is copied. */
export type BodyObstacle = 'inline-images' | 'whole-body-off' | 'too-long';

/** Longest body that Outlook takes back, in UTF-16 units (`Body.setAsync`). */
const BODY_LIMIT = 1_000_000;

const PLATFORM_OF: Readonly<Partial<Record<ClientKind, Platform>>> = {
  web: 'web',
  'new-windows': 'newWindows',
  'classic-windows': 'classic',
  mac: 'mac',
};

/** Null when a proved patch of the whole body is allowed in this Outlook for this letter. */
export function bodyObstacle(letter: SeenLetter, client: Client, policy: Policy): BodyObstacle | null {
  const platform = PLATFORM_OF[client.kind];
  if (platform === undefined || !policy.fixes.wholeBody[platform]) return 'whole-body-off';
  if (letter.reading.inlineImages) return 'inline-images';
  return letter.reading.draft.body.source.length > BODY_LIMIT ? 'too-long' : null;
}

/**
 * The fix of a finding that is right without anybody's judgement, or null: a slip of punctuation that the rules prove, or a word
 * that lost only its diacritics and can be but one word.
 */
export function sureFix(finding: Finding): Fix | null {
  const [fix, another] = finding.fixes.filter(({ action }) => action === 'replace');
  if (fix === undefined || finding.zone !== 'author' || finding.severity === 'hint') return null;
  if (finding.check === 'punctuation') return another === undefined ? fix : null;
  if (finding.check !== 'spelling' || fold(fix.replacement) !== fold(finding.text)) return null;
  return another === undefined || fold(another.replacement) !== fold(finding.text) ? fix : null;
}

/** What the employee may silence about a group of findings, as far as the policy allows. */
export function silenceScopes(
  group: FindingGroup,
  policy: SilencePolicy,
): { readonly place: boolean; readonly letter: boolean; readonly words: boolean; readonly rule: boolean } {
  const { finding } = group;
  const allowed = !policy.never.includes(finding.check);
  const many = isRestoration(group);
  return {
    place: allowed && policy.place && finding.zone !== 'message' && !many,
    letter: allowed && policy.place,
    words: allowed && policy.word && !many && finding.text !== '' && finding.text.length <= 60,
    // What the standard demands outright stays; a matter of style may be switched off for good.
    rule: allowed && policy.rule && finding.severity !== 'error',
  };
}
