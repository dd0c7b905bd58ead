import type { Catalogue } from '../../src/messages/catalogue';
import { CLAUSE_OF } from '../../src/report';
import type { GoodExample, RuleExamples } from '../../src/standard/examples';
import type { OptionDescription, Rule } from '../../src/standard/rule';

/** Alarms per 1,000 words of edited text, by genre, as `npm run bench:language` wrote them. */
export type FalseAlarms = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The page of one rule: what, clause, why, right and wrong, options, how to silence, false-alarm figure. */
export function rulePage(
  rule: Rule,
  examples: RuleExamples,
  texts: { readonly lv: Catalogue; readonly en: Catalogue },
  alarms: FalseAlarms,
): string {
  const clause = CLAUSE_OF[rule.check];
  const latvian = titleAndReason(texts.lv, rule.id);
  const english = titleAndReason(texts.en, rule.id);
  return `${[
    `# ${rule.id}`,
    `${latvian.title} · ${english.title}`,
    `Check \`${rule.check}\`, default severity **${rule.severity}**.`,
    '## Clause',
    `> ${clause}. ${texts.lv.clauses[clause]}`,
    '## Why',
    `${latvian.why}\n\n${english.why}`,
    '## Wrong',
    ...examples.bad.map((example) => `${quoted(example)}${found(example.findings, texts.lv)}`),
    '## Right',
    ...examples.good.map(quoted),
    '## Options',
    optionTable(rule),
    '## How to silence',
    `In the pane: "Ignorēt" on the finding. For everyone: \`"rules": { "${rule.id}": { "severity": "off" } }\` in the policy.`,
    '## False alarms on edited text',
    alarmTable(alarms[rule.id]),
  ].join('\n\n')}\n`;
}

function titleAndReason(catalogue: Catalogue, id: string): { readonly title: string; readonly why: string } {
  const entries: Readonly<Record<string, { readonly title: string; readonly why: string }>> = catalogue.rules;
  const entry = entries[id];
  if (!entry) throw new Error(`The catalogue does not describe the rule ${id}.`);
  return entry;
}

function quoted(example: GoodExample): string {
  const note = example.note ? `${example.note}\n\n` : '';
  const original = example.original === undefined ? '' : `\n\n${quotedLines(example.original)}`;
  return `${note}\`\`\`text\n${example.body}${original}\n\`\`\``;
}

function quotedLines(original: string): string {
  return original
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

function found(findings: RuleExamples['bad'][number]['findings'], catalogue: Catalogue): string {
  return findings
    .map(({ text, fix, message }) => {
      const words = text === '' ? 'the whole letter' : `„${text}”`;
      const said: unknown = catalogue.findings[message];
      const sentence = typeof said === 'string' ? `: ${said}` : '';
      return `\n\n- ${words}${sentence}${fix === undefined ? '' : ` → „${fix}”`}`;
    })
    .join('');
}

function optionTable(rule: Rule): string {
  const names = Object.keys(rule.options);
  if (names.length === 0) return 'None.';
  const rows = names.map((name) => {
    const option = rule.options[name];
    return option ? `| \`${name}\` | ${option.type} | ${defaultOf(option)} | ${boundsOf(option)} |` : '';
  });
  return ['| option | type | default | bounds |', '|---|---|---|---|', ...rows].join('\n');
}

function defaultOf(option: OptionDescription): string {
  return typeof option.default === 'object' ? option.default.join(', ') : String(option.default);
}

function boundsOf(option: OptionDescription): string {
  return option.type === 'integer' ? `${option.minimum}–${option.maximum}` : '';
}

function alarmTable(byGenre: FalseAlarms[string] | undefined): string {
  if (!byGenre) return 'Not measured: the rule judges a whole letter, not running text.';
  const genres = Object.keys(byGenre);
  return [
    'Alarms per 1,000 words of UD Latvian-LVTB (development part); every alarm there counts as false.',
    [
      `| ${genres.join(' | ')} |`,
      `|${genres.map(() => '---').join('|')}|`,
      `| ${genres.map((genre) => byGenre[genre]).join(' | ')} |`,
    ].join('\n'),
  ].join('\n\n');
}
