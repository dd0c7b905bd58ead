import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

const HIDDEN = new Set(
  'script style title template noscript iframe noembed noframes object applet xml audio video canvas datalist'.split(
    ' ',
  ),
);
const HIDING = /(?:^|[;\s])(?:display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden|mso-list\s*:\s*ignore)/i;
/** What a browser's tree shows of an HTML body, white space left out: the oracle for the map's text. */
export function visibleText(html: string): string {
  const pieces: string[] = [];
  const walk = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if (node.nodeName === '#text' && 'value' in node) pieces.push(node.value);
      if (!('childNodes' in node) || !('attrs' in node)) continue;
      const style = node.attrs.find(({ name }) => name === 'style')?.value ?? '';
      const hidden = node.attrs.some(({ name }) => name === 'hidden');
      if (!HIDDEN.has(node.tagName) && !hidden && !HIDING.test(style)) walk(node.childNodes);
    }
  };
  walk(parse(html).childNodes);
  return seen(pieces.join(''));
}

/** A text as the oracle compares it. */
export function seen(text: string): string {
  return [...text]
    .filter((character) => !isUnseen(character))
    .join('')
    .normalize('NFC');
}

/** White space and format characters (category Cf), controls (Cc) and the grapheme joiner. */
function isUnseen(character: string): boolean {
  return /\s|\p{Cf}|\p{Cc}|\u034f/u.test(character);
}
