import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Tokenizer as Library, type TokenizerCallbacks } from 'htmlparser2';
import { readEml } from '../../src/eml/read-eml';

/** The library's tokenizer on our decoder, as webpack puts them together for what Outlook loads. */
let Ours: typeof Library;
beforeAll(async () => {
  await jest.isolateModulesAsync(async () => {
    jest.doMock('entities/decode', () => jest.requireActual('../../src/mail/source/entity-decoder'));
    Ours = (await import('htmlparser2')).Tokenizer;
  });
});

/** Text and references of a document, with their offsets; text that follows text is one. Nobody sees an attribute that the end cuts off. */
function textsOf(tokenizer: typeof Library, document: string): readonly string[] {
  const texts: string[] = [];
  const value: string[] = [];
  let end = -1;
  const text = (name: string) => (start: number, stop: number) => {
    if (start === end) texts.push(`${texts.pop()?.replace(/ \d+$/, '')} ${stop}`);
    else texts.push(`${name} ${start} ${stop}`);
    end = stop;
  };
  const nothing = () => {};
  const callbacks: TokenizerCallbacks = {
    ontext: text('text'),
    ontextentity: (codePoint, stop) => texts.push(`reference ${codePoint} ${stop}`),
    onattribdata: (start, stop) => value.push(`attribute ${start} ${stop}`),
    onattribentity: (codePoint) => value.push(`reference ${codePoint}`),
    onattribend: () => texts.push(...value.splice(0)),
    onattribname: nothing,
    oncdata: nothing,
    onclosetag: nothing,
    oncomment: nothing,
    ondeclaration: nothing,
    onend: nothing,
    onopentagend: nothing,
    onopentagname: nothing,
    onprocessinginstruction: nothing,
    onselfclosingtag: nothing,
  };
  const reader = new tokenizer({}, callbacks);
  reader.write(document);
  reader.end();
  return texts;
}

const same = (document: string) =>
  expect([document, textsOf(Ours, document)]).toEqual([document, textsOf(Library, document)]);

/** HTML 4.01, section 24. */
const NAMES =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil ' +
  'sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute ' +
  'Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc ' +
  'atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide ' +
  'oslash ugrave uacute ucirc uuml yacute thorn yuml fnof Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi ' +
  'Omicron Pi Rho Sigma Tau Upsilon Phi Chi Psi Omega alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron ' +
  'pi rho sigmaf sigma tau upsilon phi chi psi omega thetasym upsih piv bull hellip prime Prime oline frasl weierp image real trade ' +
  'alefsym larr uarr rarr darr harr crarr lArr uArr rArr dArr hArr forall part exist empty nabla isin notin ni prod sum minus lowast ' +
  'radic prop infin ang and or cap cup int there4 sim cong asymp ne equiv le ge sub sup nsub sube supe oplus otimes perp sdot lceil ' +
  'rceil lfloor rfloor lang rang loz spades clubs hearts diams quot amp lt gt OElig oelig Scaron scaron Yuml circ tilde ensp emsp thinsp ' +
  'zwnj zwj lrm rlm ndash mdash lsquo rsquo sbquo ldquo rdquo bdquo dagger Dagger permil lsaquo rsaquo euro';

test('knows the 252 names of HTML 4 as the library does, in text and in attributes', () => {
  const names = NAMES.split(' ');
  expect(names).toHaveLength(252);
  for (const name of [...names, 'apos'])
    for (const end of [';', '', '=', 'Q', ' ', '<']) same(`<a b="&${name}${end}">&${name}${end}`);
});

test('reads numbers as the library does', () => {
  for (const number of [
    0, 9, 10, 31, 38, 127, 128, 150, 160, 257, 8222, 0xd800, 0xfffe, 0x1f600, 0x10ffff, 0x110000, 1e30,
  ])
    for (const written of [`${number}`, `x${number.toString(16)}`, `X${number.toString(16).toUpperCase()}`])
      for (const end of [';', '', 'g', ' ']) same(`<a b='&#${written}${end}'>&#${written}${end}`);
});

test('what is no reference stays text, at the end of the document too', () => {
  const pieces = [
    '&',
    '&#',
    '&#x',
    ';',
    'amp',
    'nbsp',
    '39',
    'a',
    ' ',
    '<b>',
    "<a b='",
    "'>",
    '=',
    'ā',
    '&bogus;',
    '&notit;',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
      same(parts.join(''));
    }),
    { numRuns: 3_000 },
  );
});

test('gives the texts of the sample mails', async () => {
  for (const folder of ['corpus', 'natural']) {
    const path = join(__dirname, '..', folder);
    for (const name of readdirSync(path).filter((file) => file.endsWith('.eml'))) {
      const reading = await readEml(readFileSync(join(path, name)), '2026-11-25T12:00:00Z');
      if (reading.ok && reading.draft.body.format === 'html') same(reading.draft.body.source);
    }
  }
});

test('a name that only HTML’s long list has stays as it stands', () => {
  for (const name of ['amacr', 'nvlt', 'CounterClockwiseContourIntegral']) {
    expect(textsOf(Library, `&${name};`).length).toBeGreaterThan(0);
    expect(textsOf(Ours, `&${name};`)).toEqual([`text 0 ${name.length + 2}`]);
  }
});
