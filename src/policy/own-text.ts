import type { FindingMessageId, UserLanguage } from '../messages/catalogue';
import type { Policy } from './policy';

/** The municipality's own words for a message, each `{name}` filled with the rule's value; null where it has none. */
export function ownText(
  policy: Policy,
  language: UserLanguage,
  message: FindingMessageId,
  values: Readonly<Record<string, unknown>> | undefined,
): string | null {
  const template = policy.texts[language][message];
  if (template === undefined) return null;
  let text = template;
  for (const name of Object.keys(values ?? {})) text = text.split(`{${name}}`).join(String(values?.[name]));
  return text;
}
