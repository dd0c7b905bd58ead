import type { FindingMessageId } from '../messages/catalogue';
import { findings } from '../messages/lv';
import { SIGNATURE_FIELDS } from '../report';
import { nearest } from './nearest';
import type { RuleDescription } from './option-description';
import type { PolicyChanges } from './policy';
import type { LocatedFault } from './schema-faults';

type Path = readonly (string | number)[];

/** What no schema can see: names that are taken, placeholders that nothing fills. */
export function contradictions(changes: PolicyChanges, rules: readonly RuleDescription[], path: Path): LocatedFault[] {
  return [...phraseRuleNames(changes, rules, path), ...placeholderFaults(changes, path)];
}

function phraseRuleNames(changes: PolicyChanges, rules: readonly RuleDescription[], path: Path): LocatedFault[] {
  const builtIn = new Set(rules.map((rule) => rule.id));
  const seen = new Set<string>();
  const faults: LocatedFault[] = [];
  (changes.phraseRules ?? []).forEach(({ id }, index) => {
    const at = [...path, 'phraseRules', index, 'id'];
    if (builtIn.has(id)) faults.push({ fault: { kind: 'builtInRule', id }, path: at, part: 'value' });
    if (seen.has(id)) faults.push({ fault: { kind: 'duplicateRule', id }, path: at, part: 'value' });
    seen.add(id);
  });
  return faults;
}

function placeholderFaults(changes: PolicyChanges, path: Path): LocatedFault[] {
  const faults: LocatedFault[] = [];
  const look = (text: string, allowed: readonly string[], at: Path) => {
    for (const placeholder of placeholdersIn(text)) {
      if (allowed.indexOf(placeholder) >= 0) continue;
      const fault = {
        kind: 'unknownPlaceholder',
        placeholder,
        allowed,
        nearest: nearest(placeholder, allowed),
      } as const;
      faults.push({ fault, path: [...path, ...at], part: 'value' });
    }
  };
  for (const language of ['lv', 'en', 'ru'] as const) {
    changes.signature?.[language]?.forEach((line, index) => {
      look(line, SIGNATURE_FIELDS, ['signature', language, index]);
    });
    changes.phrases?.[language]?.introductions?.forEach((line, index) => {
      look(line, ['date', 'subject'], ['phrases', language, 'introductions', index]);
    });
  }
  for (const language of ['lv', 'en'] as const) {
    const texts = changes.texts?.[language] ?? {};
    for (const id of Object.keys(texts) as FindingMessageId[]) {
      look(texts[id] ?? '', placeholdersOf(id), ['texts', language, id]);
    }
  }
  return faults;
}

function placeholdersIn(text: string): readonly string[] {
  return (text.match(/\{[^{}\s]{1,40}\}/g) ?? []).map((match) => match.slice(1, -1));
}

/** The values that the built-in message takes, as it asks for them by name. */
export function placeholdersOf(id: FindingMessageId): readonly string[] {
  const message: unknown = findings[id];
  const asked = new Set<string>();
  if (typeof message === 'function') {
    message(
      new Proxy(
        {},
        {
          get(_, name) {
            asked.add(String(name));
            return '';
          },
        },
      ),
    );
  }
  return [...asked];
}
