import { adminCatalogues } from '../../messages/admin-catalogue';
import type { UserLanguage } from '../../messages/catalogue';
import { commandCatalogues } from '../../messages/command-catalogue';
import { paneCatalogues } from '../../messages/pane-catalogues';
import type { Finding } from '../../report';
import { changesSomething, type LetterTrial, totalOf } from './trial';

/** What a new policy changes, for people: letter by letter, then the sum. */
export function trialText(trials: readonly LetterTrial[], language: UserLanguage): string {
  const { trial: texts } = commandCatalogues[language];
  const touched = trials.filter(changesSomething);
  const lines = touched.flatMap((letter) => [
    letter.file,
    ...letterLines(letter, language).map((line) => `  ${line}`),
    '',
  ]);
  return [...lines, ...(touched.length === 0 ? [texts.none] : []), texts.total(totalOf(trials)), ''].join('\n');
}

function letterLines(letter: LetterTrial, language: UserLanguage): string[] {
  const { trial: texts } = commandCatalogues[language];
  const { checks } = adminCatalogues[language].texts;
  const line = (sign: string, finding: Finding) => `${sign} ${findingLine(finding, language)}`;
  return [
    ...letter.verdicts.map(({ id, before, after }) =>
      texts.verdict({ check: checks[id], before: texts.statuses[before], after: texts.statuses[after] }),
    ),
    ...letter.appeared.map((finding) => line('+', finding)),
    ...letter.vanished.map((finding) => line('-', finding)),
    ...letter.changed.flatMap(({ before, after }) => [line('-', before), line('+', after)]),
  ];
}

/** `Pārbaudiet · 9.2 · „words” · message`. */
export function findingLine(finding: Finding, language: UserLanguage): string {
  const { severities } = paneCatalogues[language];
  const { report } = commandCatalogues[language];
  const words = finding.text === '' ? [] : [report.words({ text: finding.text.replace(/\n/g, ' ').slice(0, 80) })];
  return [severities[finding.severity], finding.clause, ...words, finding.message].join(' · ');
}
