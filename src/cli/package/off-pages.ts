import { PAGES } from '../../manifest/add-in';
import { commandCatalogues } from '../../messages/command-catalogue';
import type { Files } from './files';
import { textFile } from './files';
import { ALLOWING_SEND_FILE } from './send-file';

const SCRIPT = 'off.js';

/**
 * The pages of a package that switches the add-in off: every letter goes, and the pane says that the check is off. Under the same
 * fixed names, so that copying them over a site ends the matter without a new manifest.
 */
export function offPages(site: Files): Files {
  const decoder = new TextDecoder();
  const pane = decoder.decode(site.get(PAGES.pane));
  const office = /<script[^>]* src="?(https:\/\/[^"\s>]+\/office\.js)/.exec(pane)?.[1] ?? '';
  const kept = [...site].filter(
    ([path]) => path.startsWith('icons/') || path === PAGES.help || path === PAGES.sendPage,
  );
  return new Map([
    ...kept,
    [PAGES.sendFile, textFile(ALLOWING_SEND_FILE)],
    [PAGES.pane, textFile(page(office))],
    [SCRIPT, textFile('Office.onReady();\n')],
  ]);
}

/** Outlook waits for Office.js in a pane, so the page loads it although it has nothing to ask. */
function page(office: string): string {
  const { lv, en } = commandCatalogues;
  return `<!doctype html>
<html lang="lv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Atbilde</title>
<script src="${office}"></script>
<script src="${SCRIPT}"></script>
<style>body { font: 16px/1.5 "Segoe UI", system-ui, sans-serif; padding: 1rem; color: #1b1b1b; background: #fff; }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #1b1b1b; } }</style>
</head>
<body>
<p>${lv.package.off}</p>
<p lang="en">${en.package.off}</p>
</body>
</html>
`;
}
