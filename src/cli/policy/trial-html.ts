import { adminCatalogues } from '../../messages/admin-catalogue';
import type { UserLanguage } from '../../messages/catalogue';
import { commandCatalogues } from '../../messages/command-catalogue';
import { paneCatalogues } from '../../messages/pane-catalogues';
import type { Finding } from '../../report';
import { changesSomething, type LetterTrial, totalOf } from './trial';

const STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff; }
table { border-collapse: collapse; width: 100%; margin: 0 0 2rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem; border: 1px solid #8a8a8a; }
td { width: 50%; }
th[scope=row] { font-weight: 600; white-space: nowrap; }
q { font-weight: 600; }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #1b1b1b; } }
`;

/** What a new policy changes, as one HTML page without scripts or foreign addresses: before and after side by side. */
export function trialHtml(trials: readonly LetterTrial[], language: UserLanguage): string {
  const { trial: texts } = commandCatalogues[language];
  const touched = trials.filter(changesSomething);
  const letters =
    touched.length === 0
      ? `<p>${escaped(texts.none)}</p>`
      : touched.map((trial) => letterHtml(trial, language)).join('\n');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(texts.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(texts.title)}</h1>
<p>${escaped(texts.total(totalOf(trials)))}</p>
${letters}
</body>
</html>
`;
}

function letterHtml(trial: LetterTrial, language: UserLanguage): string {
  const { trial: texts } = commandCatalogues[language];
  const { checks } = adminCatalogues[language].texts;
  const rows = [
    ...trial.verdicts.map(({ id, before, after }) =>
      row(checks[id], escaped(texts.statuses[before]), escaped(texts.statuses[after])),
    ),
    ...trial.appeared.map((finding) => row(texts.appeared, '', findingHtml(finding, language))),
    ...trial.vanished.map((finding) => row(texts.vanished, findingHtml(finding, language), '')),
    ...trial.changed.map(({ before, after }) =>
      row(texts.changed, findingHtml(before, language), findingHtml(after, language)),
    ),
  ];
  return `<h2>${escaped(trial.file)}</h2>
<table>
<thead><tr><td></td><th scope="col">${escaped(texts.before)}</th><th scope="col">${escaped(texts.after)}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

function row(title: string, before: string, after: string): string {
  return `<tr><th scope="row">${escaped(title)}</th><td>${before}</td><td>${after}</td></tr>`;
}

function findingHtml(finding: Finding, language: UserLanguage): string {
  const words =
    finding.text === '' ? escaped(commandCatalogues[language].trial.whole) : `<q>${escaped(finding.text)}</q>`;
  const head = `${paneCatalogues[language].severities[finding.severity]}, ${finding.clause}`;
  return `${escaped(head)}: ${words}<br>${escaped(finding.message)}`;
}

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);
}
