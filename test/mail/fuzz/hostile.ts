import type { Random } from './random';

export const LARGEST = 200_000;

/** Pieces that break parsers: repeated, mixed into bodies, or strung together as junk. */
const PIECES = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '=',
  '/',
  '!',
  '-',
  '\0',
  '\r',
  '\n',
  '\t',
  ' ',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\ud83d',
  '\udc4d',
  '👍',
  '\u0304',
  'a\u0304',
  'ā',
  ':',
  '@',
  '1',
  '67000021',
  '_',
  '> ',
  '<div>',
  '</div>',
  '<b>',
  '</b>',
  '<span style="display:none">',
  '</span>',
  '<p>',
  '</p>',
  '<br>',
  '<hr>',
  '<table><tr><td>',
  '</td></tr></table>',
  '<td>',
  '<tr>',
  '<ul><li>',
  '</ul>',
  '<a href="x">',
  '</a>',
  '<blockquote>',
  '</blockquote>',
  '<blockquote type=cite>',
  '<div class="gmail_quote">',
  '<div class=gmail_attr>',
  '<div id="appendonsend"></div>',
  '<div id=Signature>',
  '<div id="x_x_Signature">',
  '<a name="_MailAutoSig">',
  '<a name=_MailOriginal>',
  '<constructor>',
  '</constructor>',
  '<__proto__>',
  "<div style='border-top:solid #E1E1E1 1.0pt'>",
  '<img src="data:image/png;base64,AAAA" alt="x">',
  '<!--',
  '-->',
  '<!--[if mso]>',
  '<![endif]>',
  '<![CDATA[',
  ']]>',
  '<!doctype',
  '<?xml',
  '<style>',
  '</style>',
  '<script>',
  '<title>',
  '<textarea>',
  '<plaintext>',
  '<xmp>',
  '<pre>',
  '<svg><title>',
  '&amp',
  '&amp;',
  '&#',
  '&#x',
  '&#xffffff;',
  '&#0;',
  '&nbsp;',
  '&NotEqualTilde;',
  '&notin',
  '<p class="',
  "<p style='",
  '<p x=',
  '</',
  '</>',
  '</ p>',
  '<p/',
  '<1',
  '<x:y>',
  'No: A <a@example.com>\n',
  'Nosūtīts: 2026. gada 3. novembris 16:18\n',
  'Temats: x\n',
  'Kam: b\n',
  '<b>No:</b> A &lt;a@example.com&gt;<br>',
  '-----Original Message-----\n',
  '________________________________\n',
  'On 1.1.2026 16:18 A <a@example.com> wrote:\n',
  '-- \n',
  'Ar cieņu\n',
  'Ar cieņu<br>',
  'P.S. ',
  'Labdien!<br>',
  'Ilze Kalniņa<br>',
  'Tālr. 67000021<br>',
  'a@b.lv, ',
  'www.adazi.lv ',
  '[Amats]',
  '?',
  '. ',
] as const;

/** Much of the same, or of two things in turn. */
export function repeated(random: Random): string {
  const one = random.one(PIECES) + (random.below(3) === 0 ? random.one(PIECES) : '');
  const most = Math.floor(LARGEST / one.length);
  return one.repeat(1 + random.below(random.below(2) === 0 ? most : Math.min(most, 2000)));
}

export function junk(random: Random): string {
  const pieces: string[] = [];
  for (let count = random.below(400); count > 0; count--) {
    pieces.push(random.below(5) === 0 ? random.one(PIECES).repeat(1 + random.below(300)) : random.one(PIECES));
  }
  return pieces.join('').slice(0, LARGEST);
}

/** A body with a few random changes: parts cut out, doubled, moved, torn open, filled with hostile pieces. */
export function mutated(random: Random, body: string): string {
  let text = body;
  for (let changes = 1 + random.below(6); changes > 0; changes--) {
    const from = random.below(text.length + 1);
    const to = Math.min(text.length, from + random.below(random.below(4) === 0 ? text.length : 80));
    const inside = text.slice(from, to);
    switch (random.below(6)) {
      case 0:
        text = text.slice(0, from) + text.slice(to);
        break;
      case 1:
        text = text.slice(0, to) + inside.repeat(1 + random.below(20)) + text.slice(to);
        break;
      case 2:
        text = text.slice(0, from);
        break;
      case 3: {
        const place = random.below(text.length + 1);
        text = text.slice(0, place) + inside + text.slice(place);
        break;
      }
      case 4:
        text = text.slice(0, from) + random.one(PIECES).repeat(1 + random.below(200)) + text.slice(from);
        break;
      default:
        text = text.slice(0, from) + String.fromCharCode(random.below(0x10000)) + text.slice(to);
    }
    text = text.slice(0, LARGEST);
  }
  return text;
}
