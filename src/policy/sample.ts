import type { UserLanguage } from '../messages/catalogue';
import { defaultPolicy } from './defaults';
import { policyTexts } from './describe-problem';
import { explicitPolicy } from './explicit-policy';
import { meaningOf } from './key-meaning';
import type { RuleDescription } from './option-description';
import type { Institution, PhraseRule } from './policy';
import { FORMAT_VERSION } from './schema';

/** Entries that the built-in policy leaves empty, shown as notes. */
export const sampleEntries: { readonly phraseRules: PhraseRule; readonly institutions: Institution } = {
  phraseRules: {
    kind: 'replace',
    id: 'nav-iespejams',
    check: 'plain-language',
    severity: 'hint',
    language: 'lv',
    phrases: ['nav iespējams'],
    replacement: 'nevaram',
    message: 'Pasakiet vienkārši, ko nevaram un kāpēc.',
    examples: {
      good: ['Šonedēļ atbildēt nevaram, jo gaidām būvvaldes atzinumu.'],
      bad: ['Šonedēļ atbildēt nav iespējams.'],
    },
  },
  institutions: {
    name: 'Ādažu novada Pašvaldības policija',
    senders: ['policija@adazi.lv'],
    changes: { organisation: { names: ['Ādažu novada Pašvaldības policija'] } },
  },
};

/** A policy file with every built-in value and a note above each key; read again it gives the built-in policy. */
export function samplePolicy(rules: readonly RuleDescription[], language: UserLanguage): string {
  const texts = policyTexts[language];
  const notes = texts.sample.map((line) => `// ${line}\n`).join('');
  const file = { formatVersion: FORMAT_VERSION, ...explicitPolicy(defaultPolicy, rules) };
  return `${notes}${written(file, [], texts.keys)}\n`;
}

function written(value: unknown, path: readonly string[], keys: Readonly<Record<string, string>>): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return writtenList(value, path);
  const indent = '  '.repeat(path.length + 1);
  const entries = value as Readonly<Record<string, unknown>>;
  const lines = Object.keys(entries).map((key) => {
    const meaning = path.length < 2 || path[0] === 'phrases' ? meaningOf(keys, [...path, key]) : '';
    const note = meaning === '' ? '' : `${indent}// ${meaning}\n`;
    return `${note}${indent}${JSON.stringify(key)}: ${written(entries[key], [...path, key], keys)}`;
  });
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${'  '.repeat(path.length)}}`;
}

function writtenList(value: unknown, path: readonly string[]): string {
  const indent = '  '.repeat(path.length);
  const shown =
    path[0] === 'phraseRules'
      ? sampleEntries.phraseRules
      : path[0] === 'institutions'
        ? sampleEntries.institutions
        : null;
  if (shown) {
    const note = JSON.stringify(shown, null, 2)
      .split('\n')
      .map((line) => `${indent}  // ${line}\n`)
      .join('');
    return `[\n${note}${indent}]`;
  }
  const line = JSON.stringify(value);
  if (!Array.isArray(value) || line.length <= 90) return line;
  return `[\n${value.map((member) => `${indent}  ${JSON.stringify(member)}`).join(',\n')}\n${indent}]`;
}
