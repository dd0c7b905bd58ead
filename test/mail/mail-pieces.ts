import fc from 'fast-check';

/** Random pieces of mails: text with everything that makes a source map hard, and the markup that clients put around it. */

const WORDS = [
  'Labdien',
  'Kalniņas',
  'kundze',
  'jūsu',
  'iesniegumu',
  'izskatīsim',
  'līdz',
  '5.',
  'decembrim,',
  'paldies!',
  'Ar',
  'cieņu',
  'AT&T',
  'a <1',
  'x > y',
  'Šodien',
  'ielā',
  '12',
  'EUR',
  'Привет',
  'õhtu',
  '👍',
  '👩‍💻',
  'e\u0304rts',
  'n\u0327em',
  'A\u030a',
  'R&D',
  'www.adazi.lv',
  '"citāts"',
  '„pēdiņas”',
] as const;
const ENTITIES = [
  '&amp;',
  '&lt;',
  '&gt;',
  '&nbsp;',
  '&shy;',
  '&#8211;',
  '&#x1F44D;',
  '&NotEqualTilde;',
  '&amacr;',
  '&copy',
  '&ampx',
  '&#147;',
  '&#0;',
  '&#32;',
  '&Tab;',
  '&quot;',
  '&zwj;',
  '&unknown;',
  '&',
  '&#',
  '&#x',
  '&lt',
  '&not',
  '&notin;',
  '&euro;',
] as const;
const SPACES = [' ', '  ', '\r\n', '\n', '\t', '\u00a0', ' \u00a0', '\u00a0 ', '\r', ' \n '] as const;
const INVISIBLE = ['\u00ad', '\u200b', '\ufeff', '\u200e', '\u202a', '\u2060', '\0', '\u200d'] as const;

export const textPiece: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...WORDS), weight: 8 },
      { arbitrary: fc.constantFrom(...SPACES), weight: 6 },
      { arbitrary: fc.constantFrom(...ENTITIES), weight: 2 },
      { arbitrary: fc.constantFrom(...INVISIBLE), weight: 1 },
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

const INLINE = [
  ['<b>', '</b>'],
  ['<span style="color:red">', '</span>'],
  ["<span lang=LV style='mso-fareast-language:LV'>", '</span>'],
  ['<o:p>', '</o:p>'],
  ['<a href="https://www.adazi.lv/x?a=1&amp;b=2">', '</a>'],
  ['<a href=mailto:x@adazi.lv>', '</a>'],
  ['<font size=2>', '</font>'],
  ['<i><u>', '</u></i>'],
  ['<span style="display:none">', '</span>'],
  ["<span style='mso-list:Ignore'>", '</span>'],
  ['<st1:place w:st="on">', '</st1:place>'],
] as const;
const STANDALONE = [
  '<br>',
  '<br/>',
  '<!-- x -->',
  '<!--[if gte mso 9]><xml>\n<o:x/></xml><![endif]-->',
  '<![if !supportLists]>',
  '<![endif]>',
  '<img src="cid:logo" alt="Ādaži > logo">',
  '<hr>',
  '<wbr>',
  '<style>p{}</style>',
  '<a name="_MailEndCompose"></a>',
  '<img alt=x src=data:image/png;base64,AAAA>',
  '</>',
  '<?xml:namespace prefix = o />',
] as const;
const BLOCKS = [
  ['<p class=MsoNormal>', '</p>'],
  ['<div>', '</div>'],
  ['<div class="elementToProof" style="font-size: 12pt;">', '</div>'],
  ['<ul><li>', '</li></ul>'],
  ['<h2>', '</h2>'],
  ['<blockquote>', '</blockquote>'],
  ['<pre>', '</pre>'],
  ['<p>', ''],
  ['<table><tbody><tr><td>', '</td></tr></tbody></table>'],
  ['<div style="white-space:pre-wrap">', '</div>'],
  ['<ol><li><p>', '</p></li></ol>'],
  ['<TABLE border=0><TR><TD>x</TD><TD>', '</TD></TR></TABLE>'],
] as const;

const inline: fc.Arbitrary<string> = fc.letrec<{ inline: string }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    textPiece,
    fc.constantFrom(...STANDALONE.filter((piece) => piece !== '<hr>')),
    fc.tuple(fc.constantFrom(...INLINE), tie('inline')).map(([[open, close], content]) => open + content + close),
    fc.tuple(tie('inline'), tie('inline')).map(([one, other]) => one + other),
  ),
})).inline;

/** A well-formed body. */
export const mailHtml: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        arbitrary: fc
          .tuple(fc.constantFrom(...BLOCKS), inline, inline)
          .map(([[open, close], one, other]) => open + one + other + close),
        weight: 6,
      },
      { arbitrary: inline, weight: 2 },
      { arbitrary: fc.constantFrom(...STANDALONE), weight: 1 },
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map((blocks) => blocks.join('\r\n'));

/**
 * Pieces in any order, nothing closed where it should be. Left out: tables, because a browser moves what stands wrong
 * in them, and end tags with attributes, which the tokenizer ends at the first `>`.
 */
export const junkHtml: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      textPiece,
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div>',
        '</div>',
        '<b>',
        '</b>',
        '<i>',
        '</i>',
        '<span>',
        '</span>',
        '<a href=x>',
        '</a>',
        '<ul>',
        '<li>',
        '</li>',
        '</ul>',
        '<blockquote>',
        '</blockquote>',
        '<br>',
        '<!--',
        '-->',
        '<!-- x -->',
        '<p class="a>b">',
        "<div style='",
        '"',
        '>',
        '<h1>',
        '</h1>',
        '<o:p>',
        '</o:p>',
        '<![if x]>',
        '<',
        '<pre>',
        '</pre>',
        '<font>',
        '</font>',
        '<p x=1 x=2/>',
        '</br>',
      ),
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''));

export const plainText: fc.Arbitrary<string> = fc
  .array(fc.oneof(textPiece, fc.constantFrom('\n', '\r\n', '\n\n', '> ', '-- \n', '\t')), { maxLength: 10 })
  .map((pieces) => pieces.join(''));
