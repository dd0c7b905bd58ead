import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Tokenizer as Library, type TokenizerCallbacks } from 'htmlparser2';
import { readEml } from '../../src/eml/read-eml';
import { Tokenizer } from '../../src/launchevent/html-tokenizer';

type Event = readonly [name: string, ...rest: number[]];

/**
 * The events of a document, without those of a tag that the document's end cuts off: no reader gets to see its attributes, and the
 * library takes its name for text where it begins as `title` or `script` do.
 */
function eventsOf(tokenizer: typeof Tokenizer | typeof Library, source: string): readonly Event[] {
  const events: Event[] = [];
  const note =
    (name: string, offsets: number) =>
    (...rest: number[]): void => {
      if (!(name === 'ontext' && (rest[0] ?? 0) < 0)) events.push([name, ...rest.slice(0, offsets)]);
    };
  const callbacks: TokenizerCallbacks = {
    onattribdata: note('onattribdata', 2),
    onattribentity: note('onattribentity', 1),
    onattribend: note('onattribend', 2),
    onattribname: note('onattribname', 2),
    oncdata: note('oncdata', 2),
    onclosetag: note('onclosetag', 2),
    oncomment: note('oncomment', 2),
    ondeclaration: note('ondeclaration', 2),
    onend: note('onend', 0),
    onopentagend: note('onopentagend', 1),
    onopentagname: note('onopentagname', 2),
    onprocessinginstruction: note('onprocessinginstruction', 2),
    onselfclosingtag: note('onselfclosingtag', 1),
    ontext: note('ontext', 2),
    ontextentity: note('ontextentity', 2),
  };
  const reader = new tokenizer({}, callbacks);
  reader.write(source);
  reader.end();
  const end = events.pop();
  while (events[events.length - 1]?.[0].startsWith('onattrib')) events.pop();
  const cutOff = /<[a-z]+$/i.exec(source);
  const last = events[events.length - 1];
  if (cutOff && last?.[0] === 'ontext' && last[1] === cutOff.index + 1) events.pop();
  return end ? [...events, end] : events;
}

function same(source: string): void {
  expect([source, eventsOf(Tokenizer, source)]).toEqual([source, eventsOf(Library, source)]);
}

const ELEMENTS = [
  'p',
  'a',
  'o:p',
  'script',
  'style',
  'title',
  'textarea',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
  'plaintext',
];
const PIECES = [
  ...[
    '<',
    '>',
    '/',
    '</',
    '/>',
    '<!',
    '<?',
    '<!--',
    '-->',
    '--!>',
    '--',
    '-',
    '!',
    '<![CDATA[',
    ']]>',
    ']',
    '<!doctype',
    '<!DOCTYPE html>',
  ],
  ...['=', '"', "'", ' ', '\n', '\t', 'x', 'Q', '7', 'ā', '\u00a0', '&', ';', '#'],
  ...[
    '&amp;',
    '&amp',
    '&nbsp;',
    '&nbsp',
    '&copy=7',
    '&scaron;',
    '&scaron',
    '&bogus;',
    '&#39;',
    '&#39',
    '&#x2019;',
    '&#X',
    '&#',
    '&#0;',
    '&#128;',
  ],
  ...ELEMENTS.flatMap((name) => [name, `<${name}>`, `</${name}>`, `<${name} `, `</${name.toUpperCase()}`]),
  ...[' href="', " class='", ' style=', ' hidden', '="7"'],
];

test('gives the library’s events on odd documents', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }), (pieces) => same(pieces.join(''))),
    { numRuns: 4_000 },
  );
});

test('gives the library’s events on every beginning of a document that has everything', () => {
  const document =
    '<!doctype html><html><head><title>A &amp; <b></title><style>p > a { }</style></head><!-- x --><![CDATA[y]]><?xml z?>' +
    '<body class=a id=\'b\' title="&quot;&nbsp;&amp=7"><p>L&uuml;dzu&nbsp;<br/><img src=x.png /></p ><textarea>&lt;</textarea>' +
    '</3><a href="?a=1&copy=2&amp;b">&#8222;Re&#x301;&quot</a><!-->a<!--->b--!></body></html>&am';
  for (let length = 0; length <= document.length; length++) same(document.slice(0, length));
});

test('gives the library’s events on the sample mails', async () => {
  const folder = join(__dirname, '../corpus');
  const files = readdirSync(folder).filter((name) => name.endsWith('.eml'));
  expect(files.length).toBeGreaterThan(30);
  for (const file of files) {
    const reading = await readEml(readFileSync(join(folder, file)), '2026-11-25T00:00:00Z');
    if (reading.ok) same(reading.draft.body.source);
  }
});

const SIGNS =
  'amp lt gt quot apos nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute ' +
  'micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest times divide szlig OElig oelig Scaron scaron Yuml circ tilde ensp ' +
  'emsp thinsp zwnj zwj lrm rlm ndash mdash lsquo rsquo sbquo ldquo rdquo bdquo dagger Dagger bull hellip permil lsaquo rsaquo euro trade';
/** Every letter of Latin-1. */
const LETTERS =
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc ' +
  'Otilde Ouml Oslash Ugrave Uacute Ucirc Uuml Yacute THORN agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
  'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml oslash ugrave uacute ucirc uuml yacute thorn yuml';

test('reads the references that mails hold as the library does, in text and in attributes', () => {
  for (const name of [...SIGNS.split(' '), ...LETTERS.split(' ')]) {
    for (const end of [';', '', '=', 'Q', ' ']) same(`<a b="&${name}${end}">&${name}${end}`);
  }
  for (const number of [0, 9, 10, 31, 38, 127, 160, 257, 8222, 0xd800, 0xfffe, 0x1f600, 0x10ffff, 0x110000, 1e30])
    same(`&#${number};&#x${number};<a b=&#${number}>`);
  for (let number = 128; number < 160; number++) same(`&#${number};`);
});

test('leaves a reference that only HTML’s long list knows as it stands', () => {
  for (const name of ['alpha', 'amacr', 'nvlt', 'CounterClockwiseContourIntegral']) {
    expect(eventsOf(Library, `&${name};`)[0]?.[0]).toBe('ontextentity');
    expect(eventsOf(Tokenizer, `&${name};`)).toEqual([['ontext', 0, name.length + 2], ['onend']]);
  }
});
