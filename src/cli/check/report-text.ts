import { catalogues, type UserLanguage } from '../../messages/catalogue';
import { type CommandCatalogue, commandCatalogues } from '../../messages/command-catalogue';
import { paneCatalogues } from '../../messages/pane-catalogues';
import type { Report } from '../../report';
import { digestOf, type FindingGroup, groupsOf } from '../../standard/digest';
import type { FileReport } from './file-report';

/** Longest piece of a letter that a line of output quotes. */
const LONGEST_QUOTE = 70;

/** A report for people: the most important findings grouped, within the digest's limits unless `all` is asked for. */
export function reportText(report: FileReport, all: boolean, language: UserLanguage): string {
  const texts = commandCatalogues[language].report;
  const { shown, rest } = all ? { shown: groupsOf(report.findings), rest: [] } : digestOf(report.findings);
  const lines = [report.file, `  ${headline(report, texts)}`];
  for (const group of shown) lines.push(...groupLines(group, language));
  if (report.findings.length === 0) lines.push(`  ${texts.nothing}`);
  if (rest.length > 0) lines.push(`  ${texts.more({ count: rest.length })}`);
  return `${lines.join('\n')}\n`;
}

function headline(report: Report, texts: CommandCatalogue['report']): string {
  const language = texts.languages[report.language];
  const unsure = report.confidence === 'unsure' ? ` ${texts.unsure}` : '';
  if (!report.external) return `${language}. ${texts.internal}${unsure}`;
  if (report.formalLetter) return `${language}. ${texts.formal}${unsure}`;
  const judged = report.checks.filter(({ status }) => status !== 'skipped');
  const ready = judged.filter(({ status }) => status === 'pass').length;
  return `${language}, ${texts.external}, ${texts.ready({ ready, total: judged.length })}.${unsure}`;
}

function groupLines({ finding, occurrences }: FindingGroup, language: UserLanguage): string[] {
  const { report: texts } = commandCatalogues[language];
  const title = [
    paneCatalogues[language].severities[finding.severity],
    ...titleOf(finding.rule, language),
    texts.clause({ clause: finding.clause }),
    ...(finding.text === '' ? [] : [texts.words({ text: shortened(finding.text) })]),
    ...(occurrences.length > 1 ? [texts.places({ count: occurrences.length })] : []),
  ];
  const fix = finding.fixes[0];
  const proposal = fix && fix.replacement !== '' ? [`      → ${proposalText(fix.label, fix.replacement)}`] : [];
  return [`  ${title.join(' · ')}`, `    ${finding.message}`, ...proposal];
}

/** A rule of the municipality's own has no title. */
function titleOf(rule: string, language: UserLanguage): string[] {
  const described: Readonly<Record<string, { readonly title: string }>> = catalogues[language].rules;
  const title = described[rule]?.title;
  return title ? [title] : [];
}

/** The label alone where it shows the replacement already. */
function proposalText(label: string, replacement: string): string {
  return label.includes(replacement) ? label : `${label}: ${shortened(replacement)}`;
}

function shortened(text: string): string {
  const line = text.replace(/\n/g, ' ⏎ ');
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1)}…`;
}
