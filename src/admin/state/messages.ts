import { catalogues, type FindingMessageId, type UserLanguage } from '../../messages/catalogue';
import { placeholdersOf } from '../../policy/contradictions';
import { type CheckId, CLAUSE_OF } from '../../report';
import { rules } from '../../standard/registry';

/** A message that a municipality can put in its own words. */
export interface Message {
  readonly id: FindingMessageId;
  /** The built-in text, `{name}` where a value is filled in. */
  readonly text: string;
  readonly placeholders: readonly string[];
}

export interface MessageGroup {
  readonly check: CheckId;
  readonly messages: readonly Message[];
}

/** The built-in messages of the rules, by the check that they belong to. A message of several rules stands at the first. */
export function messageGroups(language: UserLanguage): readonly MessageGroup[] {
  const seen = new Set<FindingMessageId>();
  return (Object.keys(CLAUSE_OF) as readonly CheckId[]).flatMap((check) => {
    const ids = rules.flatMap((rule) => (rule.check === check ? rule.messages : [])).filter((id) => !seen.has(id));
    for (const id of ids) seen.add(id);
    const messages = [...new Set(ids)].map((id) => ({
      id,
      text: builtInText(id, language),
      placeholders: placeholdersOf(id),
    }));
    return messages.length === 0 ? [] : [{ check, messages }];
  });
}

function builtInText(id: FindingMessageId, language: UserLanguage): string {
  const message: unknown = catalogues[language].findings[id];
  if (typeof message !== 'function') return String(message);
  return String(message(new Proxy({}, { get: (_, name) => `{${String(name)}}` })));
}
