import { catalogues, type UserLanguage } from '../../src/messages/catalogue';
import { optionText } from '../../src/messages/option-texts';
import { policyTexts } from '../../src/policy/describe-problem';
import { type JsonSchema, policyJsonSchema } from '../../src/policy/json-schema';
import { sampleEntries } from '../../src/policy/sample';
import { CLAUSE_OF } from '../../src/report';
import type { Rule } from '../../src/standard/rule';

interface Words {
  readonly title: string;
  readonly generated: string;
  readonly lead: string;
  readonly keys: string;
  readonly keyHead: string;
  readonly rules: string;
  readonly rulesLead: string;
  readonly ruleHead: string;
  readonly example: string;
  readonly exampleLead: string;
}

const WORDS: Readonly<Record<UserLanguage, Words>> = {
  lv: {
    title: 'Noteikumu fails',
    generated: 'Šo lapu izveido `npm run docs` no paša produkta; labojiet tekstus mapē `src/messages`.',
    lead: 'Fails `policy.json` ir JSON ar piezīmēm (`//` un `/* */`). Tukšs fails nozīmē iebūvētos noteikumus. Rakstiet tikai to, ko maināt: ieraksts figūriekavās maina tikai tajā nosaukto, saraksts aizstāj visu iebūvēto sarakstu. Nepazīstams nosaukums ir kļūda. Ja failā ir kļūda, strādā iebūvētie noteikumi un rūts par to paziņo.',
    keys: 'Ieraksti',
    keyHead: '| ieraksts | nozīme | iebūvēts |',
    rules: 'Kārtulas',
    rulesLead:
      'Kārtulas stingrību un iestatījumus maina ierakstā `rules`, piemēram, `"rules": { "greeting-missing": { "severity": "hint" } }`.',
    ruleHead: '| kārtula | punkts | stingrība | nosaukums | iestatījumi |',
    example: 'Piemērs',
    exampleLead: 'Viena frāžu kārtula un viena iestāde ar citiem noteikumiem.',
  },
  en: {
    title: 'The policy file',
    generated: 'This page is made by `npm run docs` from the product itself; mend the texts in `src/messages`.',
    lead: 'The file `policy.json` is JSON with notes (`//` and `/* */`). An empty file means the built-in policy. Write only what you change: an entry in braces changes only what it names, a list replaces the whole built-in list. An unknown name is a mistake. With a mistake in the file the built-in policy is at work, and the pane says so.',
    keys: 'Entries',
    keyHead: '| entry | meaning | built in |',
    rules: 'Rules',
    rulesLead:
      'Severity and settings of a rule are changed in the entry `rules`, for example `"rules": { "greeting-missing": { "severity": "hint" } }`.',
    ruleHead: '| rule | clause | severity | title | settings |',
    example: 'Example',
    exampleLead: 'One phrase rule, and one institution with a policy of its own.',
  },
};

/** The reference of the policy file: every key, every rule with its settings, an example. */
export function policyReference(rules: readonly Rule[], language: UserLanguage): string {
  const words = WORDS[language];
  const schema = policyJsonSchema(rules, language);
  const example = { phraseRules: [sampleEntries.phraseRules], institutions: [sampleEntries.institutions] };
  return `${[
    `# ${words.title}`,
    words.generated,
    words.lead,
    `## ${words.keys}`,
    [words.keyHead, '|---|---|---|', ...keyRows(schema, '', language)].join('\n'),
    `## ${words.rules}`,
    words.rulesLead,
    [words.ruleHead, '|---|---|---|---|---|', ...rules.map((rule) => ruleRow(rule, language))].join('\n'),
    `## ${words.example}`,
    words.exampleLead,
    `\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\``,
  ].join('\n\n')}\n`;
}

/** Rules, texts and what repeats the whole file are told once, elsewhere on the page. */
const TOLD_ELSEWHERE = ['rules', 'texts', 'institutions[].changes'];

function keyRows(schema: JsonSchema, path: string, language: UserLanguage): string[] {
  const rows: string[] = [];
  const variants = (schema.oneOf ?? []) as readonly JsonSchema[];
  const shape: JsonSchema = Object.assign({}, ...variants.map((variant) => variant.properties), schema.properties);
  for (const key of Object.keys(shape)) {
    const inner = shape[key] as JsonSchema;
    const place = path === '' ? key : `${path}.${key}`;
    rows.push(`| \`${place}\` | ${cell(String(inner.description ?? ''))} | ${builtIn(inner)} |`);
    if (TOLD_ELSEWHERE.includes(place)) {
      const { keys } = policyTexts[language];
      const deeper = Object.entries(keys).filter(([known]) => known.startsWith(`${place}.*`));
      rows.push(...deeper.map(([known, meaning]) => `| \`${known}\` | ${cell(meaning)} | |`));
      continue;
    }
    rows.push(...keyRows(inner, place, language));
    const items = inner.items as JsonSchema | undefined;
    if (items) rows.push(...keyRows(items, `${place}[]`, language));
  }
  return rows;
}

function builtIn(schema: JsonSchema): string {
  return 'default' in schema ? `\`${cell(JSON.stringify(schema.default))}\`` : '';
}

function ruleRow(rule: Rule, language: UserLanguage): string {
  const described: Readonly<Record<string, { readonly title: string }>> = catalogues[language].rules;
  const options = Object.entries(rule.options).map(([name, option]) => {
    const bounds = option.type === 'integer' ? ` (${option.minimum}–${option.maximum})` : '';
    return `\`${name}\` = ${JSON.stringify(option.default)}${bounds}: ${optionText(language, rule.id, name)}`;
  });
  const cells = [
    `[${rule.id}](rules/${rule.id}.md)`,
    CLAUSE_OF[rule.check],
    rule.severity,
    described[rule.id]?.title ?? '',
  ];
  return `| ${[...cells, options.join('<br>')].map(cell).join(' | ')} |`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
