import { readMail } from '../../src/mail/read-mail';
import { render } from '../../src/mail/render';
import { draftOf } from './draft-of';

const html = (source: string) => render({ format: 'html', source });
const shown = (source: string) => html(source).text;

describe('text of an HTML body', () => {
  test.each([
    [
      'entities',
      'AT&amp;T &lt;b&gt; &nbsp;&#353;&#x101; &euro;5 &copy &ampx &#147;x&#148;',
      'AT&T <b>  šā €5 © &x “x”',
    ],
    ['one entity, two units or two characters', '&#x1F44D; &NotEqualTilde;', '👍 ≂̸'],
    ['a word split by tags', '<p>informē<b>jam</b>, k<i>a</i></p>', 'informējam, ka'],
    ['white space', '<p>  a \r\n\t b  <b> c</b> </p>', 'a b c'],
    ['no-break spaces', '<p>5.&nbsp;decembrī\u00a0 10</p>', '5. decembrī  10'],
    ['no-break spaces at the ends of a line', '<p>&nbsp;&nbsp;a&nbsp;</p><p>b</p>', 'a\nb'],
    ['invisible characters', 'lū&shy;dz\u200bu\ufeff \u202emums', 'lūdzu mums'],
    ['a joiner inside an emoji and elsewhere', '👩\u200d💻 a\u200db', '👩\u200d💻 ab'],
    [
      'letters with marks of their own',
      'jaunums: me\u0304nesis, n\u0327ems, z\u030c, Й Й',
      'jaunums: mēnesis, ņems, ž, Й Й',
    ],
    ['a letter and its mark in two elements', '<b>e</b>\u0304', 'e\u0304'],
    ['NUL', 'a\0b', 'ab'],
    ['comments and declarations', 'a<!-- x --><![if !supportLists]>b<![endif]><!doctype html>c<?x y?>d', 'abcd'],
    ['conditional comments', '<!--[if gte mso 9]><xml>x</xml><![endif]-->a<!--[if !mso]><!-->b<!--<![endif]-->', 'ab'],
    ['islands of Word', 'a<xml><o:x>y</o:x></xml>b<o:p>c</o:p>', 'abc'],
    [
      'hidden text',
      'a<span style="mso-hide:all">x</span><div style="Display: none"><p>x</p></div><p hidden>x</p><style>x</style><script>x</script><title>x</title>b',
      'a\nb',
    ],
    [
      'numbers of Word’s lists',
      "<p style='mso-list:l0'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>Vispirms</p>",
      'Vispirms',
    ],
    ['lists', '<ul><li>a<li><p>b</p><ol><li>c</ol></ul>', 'a\nb\nc'],
    ['breaks', 'a<br>b<br/><br>c</p>d', 'a\nb\nc\nd'],
    ['a table, row by row', '<table><tr><td>a</td><td><p>b</p></td></tr><tr><th>c<td>d</table>', 'a b\nc d'],
    ['a cell of several lines keeps them', '<table><tr><td>a<br>b</td><td>c</td></tr></table>', 'a\nb\nc'],
    ['tables that only lay out', '<table><tr><td><p>a</p><p>b</p></td></tr></table>c', 'a\nb\nc'],
    ['preformatted text', '<pre>a  b\r\n\tc</pre>', 'a  b\nc'],
    ['white-space by style', '<span style="white-space:pre-wrap">a\nb</span>', 'a\nb'],
    ['block by style', '<span style="display:block">a</span><span style="display: block">b</span>', 'a\nb'],
    ['attributes without quotes and in capitals', "<P CLASS=MsoNormal STYLE='a>b'>a</P><A HREF=x>b</A>", 'a\nb'],
    ['raw brackets and ampersands', 'a < b & c > d &', 'a < b & c > d &'],
    ['text that is never closed', '<p>a<b>b<div>c', 'ab\nc'],
    ['names that objects carry', 'a<constructor>b</constructor>c<valueOf>d', 'abcd'],
  ])('%s', (_title, source, wanted) => expect(shown(source)).toBe(wanted));

  test('kinds of lines and empty lines above them', () => {
    const { lines, text } = html(
      '<h2>A</h2><p>b</p><p>&nbsp;</p><p>c</p><ul><li>d</li></ul><table><tr><td>e</td><td>f</td></tr></table><p class=MsoListParagraph>g</p>x<br><br>y',
    );
    expect(lines.map(({ start, end, kind, gap }) => [text.slice(start, end), kind, gap])).toEqual([
      ['A', 'heading', 0],
      ['b', 'paragraph', 0],
      ['c', 'paragraph', 1],
      ['d', 'list-item', 0],
      ['e f', 'table-row', 0],
      ['g', 'list-item', 0],
      ['x', 'paragraph', 0],
      ['y', 'paragraph', 1],
    ]);
  });

  test('lists that were typed', () => {
    const { lines } = html(
      '<p>- a</p><p>• b</p><p>1) c</p><p>1. d</p><p>2. e</p><p>5. decembrī</p><p>– bet ne</p><p>-10 grādi</p>',
    );
    expect(lines.map(({ kind }) => kind)).toEqual([
      'list-item',
      'list-item',
      'list-item',
      'list-item',
      'list-item',
      'paragraph',
      'list-item',
      'paragraph',
    ]);
  });

  test('an attribute of a megabyte is not copied', () => {
    const { pictures, text } = html(`a<img src="data:image/png;base64,${'A'.repeat(1_000_000)}" alt="Logo">b`);
    expect(text).toBe('ab');
    expect(pictures[0]?.alt).toBe('Logo');
    expect(pictures[0]?.source.length).toBeLessThan(1000);
  });
});

describe('plain text', () => {
  test('stands as it was typed', () => {
    expect(render({ format: 'text', source: 'Labdien!\r\n\r\n  a  b\t<c> &amp; \n\rd ' }).text).toBe(
      'Labdien!\na  b\t<c> &amp;\nd',
    );
  });
});

describe('links and pictures of a zone', () => {
  test('a link’s range is its visible text', () => {
    const { author } = readMail(
      draftOf({
        format: 'html',
        source:
          '<p>Skat. <a href=" https://a.lv/?x=1&amp;y=2 "> šeit </a>.</p><p><a href="b">viens<br>divi</a> <a name="x">nav</a></p>',
      }),
    );
    expect(author.links.map(({ start, end, href }) => [author.text.slice(start, end), href])).toEqual([
      ['šeit', 'https://a.lv/?x=1&y=2'],
      ['viens', 'b'],
      ['divi', 'b'],
    ]);
  });

  test('a picture stands at its place, with where it leads', () => {
    const { author } = readMail(
      draftOf({
        format: 'html',
        source: '<p>a<img src="cid:1" alt="x">b</p><p><a href="https://a.lv"><img src="2"></a></p>',
      }),
    );
    expect(author.pictures).toEqual([
      { at: 1, alt: 'x', source: 'cid:1', href: null },
      { at: 2, alt: '', source: '2', href: 'https://a.lv' },
    ]);
  });
});

describe('damage costs no time', () => {
  test.each([
    ['a million <', '<'.repeat(1_000_000)],
    ['a million &', '&'.repeat(1_000_000)],
    ['deep nesting', '<div>'.repeat(200_000)],
    ['unclosed everything', '<b><i><span><a href=x><table><tr><td><p>a'.repeat(20_000)],
    ['rows in rows', '<table><tr><td>a<td>'.repeat(30_000)],
    ['rules', '<hr>'.repeat(200_000)],
    ['signatures', '<div id=Signature>a</div>'.repeat(40_000)],
    ['quotations in quotations', '<blockquote type=cite>a'.repeat(40_000)],
    ['header lines', '<p>No: a@b.lv 2026</p>'.repeat(40_000)],
    ['lines of one letter', 'a<br>'.repeat(200_000)],
    ['one line', 'a '.repeat(500_000)],
    ['spaces', `a${' '.repeat(1_000_000)}b`],
    ['marks', `a${'\u0304'.repeat(300_000)}`],
  ])('%s', (_title, source) => {
    const before = process.cpuUsage();
    readMail(draftOf({ format: 'html', source }));
    readMail(draftOf({ format: 'text', source }));
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(3000);
  });
});
