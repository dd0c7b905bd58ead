import fc from 'fast-check';
import type { Body } from '../../src/mail/draft';
import { isProved } from '../../src/mail/edits/proof';
import { insertParagraph } from '../../src/mail/insert-paragraph';
import type { Mail } from '../../src/mail/mail';
import { patchBody } from '../../src/mail/patch-body';
import { readMail } from '../../src/mail/read-mail';
import { render } from '../../src/mail/render';
import { applyChanges, applyInverse } from '../../src/mail/source-change';
import type { TextEdit } from '../../src/mail/text-edit';
import { labelledDrafts } from './corpus';
import { draftOf } from './draft-of';
import { junkHtml, mailHtml, plainText, textPiece } from './mail-pieces';

const HISTORY =
  '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>No:</b> A &lt;a@example.com&gt;<br><b>Nosūtīts:</b> 2026. gada ' +
  '3. novembris 19:26<br><b>Temats:</b> X</div><p>klienta teksts &amp; kļudas';
const html = (source: string): Body => ({ format: 'html', source });

const bodies: fc.Arbitrary<Body> = fc.oneof(
  { arbitrary: mailHtml.map(html), weight: 4 },
  { arbitrary: mailHtml.map((source) => html(source + HISTORY)), weight: 3 },
  { arbitrary: junkHtml.map(html), weight: 2 },
  { arbitrary: plainText.map((source): Body => ({ format: 'text', source })), weight: 2 },
);
const replacement = fc.oneof(
  textPiece,
  fc.constantFrom('', ',', ' ', 'jo', '<b>', '&amp;', '& <', 'ā\u00a0č', '👍', 'a\nb', '\r', 'lt;', '#65;'),
);
/** Where (as a share of the text: it is known only when the body is), how many units, and what instead. */
const ask = fc.tuple(fc.nat(1000), fc.nat(12), replacement);

function editOf(mail: Mail, [share, size, text]: readonly [number, number, string]): TextEdit {
  const { length } = mail.author.text;
  const start = Math.floor((share / 1000) * length);
  return { start, end: Math.min(length, start + size), replacement: text };
}

/** An edit's range in the text of the whole body. */
function wholeRange({ author }: Mail, { start, end }: TextEdit): { start: number; end: number } {
  const index = author.lines.findIndex((line) => line.start <= start && end <= line.end);
  const shift = (author.origins[index] ?? 0) - (author.lines[index]?.start ?? 0);
  return { start: start + shift, end: end + shift };
}

/** The text of the whole body after edits, as it is rendered. */
function expectedText(mail: Mail, edits: readonly TextEdit[]): string {
  let { text } = mail.rendering;
  for (const edit of [...edits].sort((one, other) => other.start - one.start || other.end - one.end)) {
    const { start, end } = wholeRange(mail, edit);
    text = text.slice(0, start) + edit.replacement + text.slice(end);
  }
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Source offsets between which an edit may change something: what its range shows, and the room beside it. */
function sourceRoom(mail: Mail, edit: TextEdit): { from: number; to: number } {
  const { runs, body } = mail.rendering;
  const { start, end } = wholeRange(mail, edit);
  const edge = (offset: number, behind: boolean): number => {
    const index = runs.firstEndingAfter(offset);
    if (offset < 0 || index >= runs.length) return behind ? 0 : body.source.length;
    const run = runs.run(index);
    // A virtual unit, the end of a line, has no source: its neighbour's edge serves.
    if (run.textStart > offset) return edge(behind ? offset + 1 : offset - 1, !behind);
    if (run.exact) return run.sourceStart + offset - run.textStart + (behind ? 1 : 0);
    const inside = behind ? run.textEnd > offset + 1 : run.textStart < offset;
    return behind !== inside ? run.sourceEnd : run.sourceStart;
  };
  const from = edge(start - 1, true);
  // The guard takes in a raw `<` or `&` that stands in front of the range, and escapes it.
  const raw = /(?:&#?[A-Za-z0-9]{0,32}|<[/!?]?[A-Za-z0-9]{0,32})$/.exec(
    body.source.slice(Math.max(0, from - 40), from),
  );
  return { from: from - (raw?.[0].length ?? 0), to: edge(end, false) };
}

/** What is wrong with a patch that was made. */
function harmOf(mail: Mail, edits: readonly TextEdit[], patched: string): string[] {
  const { body, text } = mail.rendering;
  const harm: string[] = [];
  const again = render({ format: body.format, source: patched });
  if (again.text !== expectedText(mail, edits))
    harm.push(`text: ${again.text} for ${expectedText(mail, edits)} of ${text}`);
  if (markupOf(body.source, body.format).join('') !== markupOf(patched, body.format).join('')) harm.push('markup');
  const rooms = edits.map((edit) => sourceRoom(mail, edit));
  const from = Math.min(...rooms.map((room) => room.from));
  const tail = body.source.slice(Math.max(...rooms.map((room) => room.to)));
  if (!patched.startsWith(body.source.slice(0, from))) harm.push('bytes before the range');
  if (!patched.endsWith(tail)) harm.push('bytes behind the range');
  return harm;
}

function markupOf(source: string, format: Body['format']): string[] {
  const { markup } = render({ format, source });
  const pieces: string[] = [];
  for (let index = 0; index < markup.length; index += 2) pieces.push(source.slice(markup[index], markup[index + 1]));
  return pieces;
}

describe('edits of random bodies', () => {
  test('one edit: no byte outside its range changes, the wanted text comes out, the inverse gives the original', () => {
    let made = 0;
    fc.assert(
      fc.property(bodies, ask, (body, asked) => {
        const mail = readMail(draftOf(body));
        const edit = editOf(mail, asked);
        const patch = patchBody(mail, [edit]);
        if (!patch.ok) return;
        made++;
        const harm = harmOf(mail, [edit], patch.source);
        if (harm.length > 0) expect(harm).toEqual([]);
        if (applyInverse(patch.source, patch.inverse) !== body.source) throw new Error('the inverse differs');
      }),
      { numRuns: 5000 },
    );
    expect(made).toBeGreaterThan(1500);
  });

  test('several edits: all or none, and the inverse gives the original', () => {
    let made = 0;
    fc.assert(
      fc.property(bodies, fc.array(ask, { minLength: 2, maxLength: 4 }), (body, asked) => {
        const mail = readMail(draftOf(body));
        const edits = asked.map((one) => editOf(mail, one));
        const patch = patchBody(mail, edits);
        if (!patch.ok) return;
        made++;
        const harm = harmOf(mail, edits, patch.source);
        if (harm.length > 0) expect(harm).toEqual([]);
        if (applyInverse(patch.source, patch.inverse) !== body.source) throw new Error('the inverse differs');
      }),
      { numRuns: 2500 },
    );
    expect(made).toBeGreaterThan(100);
  });

  test('a paragraph below a line: one line more, everything else as it was', () => {
    let made = 0;
    fc.assert(
      fc.property(bodies, fc.nat(5), (body, line) => {
        const mail = readMail(draftOf(body));
        const paragraph = 'Atbildu uz Jūsu < 5. novembra > vēstuli & zvanu.';
        const patch = insertParagraph(mail, line, paragraph);
        if (!patch.ok) return;
        made++;
        const before = mail.rendering.text.split('\n');
        const after = render({ format: body.format, source: patch.source }).text.split('\n');
        const at = mail.rendering.lines.findIndex(({ start }) => start === mail.author.origins[line]);
        before.splice(at + 1, 0, paragraph);
        if (after.join('\n') !== before.join('\n')) expect(after).toEqual(before);
        if (applyInverse(patch.source, patch.inverse) !== body.source) throw new Error('the inverse differs');
      }),
      { numRuns: 1500 },
    );
    expect(made).toBeGreaterThan(350);
  });

  test('the proof accepts no change that touches markup, signature or history', () => {
    const counts = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(bodies, fc.nat(1000), fc.nat(10), replacement, (body, share, size, text) => {
        const mail = readMail(draftOf(body));
        const start = Math.floor((share / 1000) * body.source.length);
        const change = { start, end: Math.min(body.source.length, start + size), replacement: text };
        const patched = applyChanges(body.source, [change]);
        const wanted = render({ ...body, source: patched }).text;
        if (!isProved(mail, [change], patched, wanted)) {
          counts.refused++;
          return;
        }
        counts.accepted++;
        if (markupOf(body.source, body.format).join('') !== markupOf(patched, body.format).join(''))
          throw new Error('markup');
        const shown = new Set(wanted.split('\n'));
        const own = new Set(mail.author.origins);
        const { rendering } = mail;
        const others = rendering.lines.filter((line) => !own.has(line.start));
        const kept = others.every((line) => shown.has(rendering.text.slice(line.start, line.end)));
        if (!kept) throw new Error('history');
      }),
      { numRuns: 2000 },
    );
    expect(counts.accepted).toBeGreaterThan(200);
    expect(counts.refused).toBeGreaterThan(200);
  });

  test('the proof refuses another text than the wanted one, and another body than its changes make', () => {
    fc.assert(
      fc.property(bodies, ask, (body, asked) => {
        const mail = readMail(draftOf(body));
        const edit = editOf(mail, asked);
        const patch = patchBody(mail, [edit]);
        if (!patch.ok) return;
        const wanted = render({ ...body, source: patch.source }).text;
        if (isProved(mail, [], patch.source, `${wanted}x`)) throw new Error('text');
        if (isProved(mail, [], `${patch.source} `, wanted)) throw new Error('body');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('edits of the corpora', () => {
  test('signature and history stay byte for byte, whatever is edited', async () => {
    const drafts = [...(await labelledDrafts('corpus', 'm')), ...(await labelledDrafts('corpus', 'q'))];
    const mails = drafts.map(({ draft }) => readMail(draft));
    let made = 0;
    fc.assert(
      fc.property(fc.nat(mails.length - 1), fc.array(ask, { minLength: 1, maxLength: 3 }), (index, asked) => {
        const mail = mails[index];
        if (!mail) return;
        const edits = asked.map((one) => editOf(mail, one));
        const patch = patchBody(mail, edits);
        if (!patch.ok) return;
        made++;
        const { body } = mail.rendering;
        const harm = harmOf(mail, edits, patch.source);
        if (harm.length > 0) expect(harm).toEqual([]);
        const untouched = [mail.signature.text, mail.quoted.text];
        const again = render({ ...body, source: patch.source }).text;
        if (!untouched.every((text) => text.split('\n').every((line) => again.includes(line))))
          throw new Error('zones');
        if (applyInverse(patch.source, patch.inverse) !== body.source) throw new Error('the inverse differs');
      }),
      { numRuns: 1500 },
    );
    expect(made).toBeGreaterThan(300);
  });
});
