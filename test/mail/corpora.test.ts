import { readMail } from '../../src/mail/read-mail';
import { readSignatureFields } from '../../src/mail/read-signature-fields';
import { SIGNATURE_FIELDS } from '../../src/report';
import { type LabelledDraft, labelledDrafts, ORGANISATION } from './corpus';
import { seen, visibleText } from './visible-text';

/** In the request–reply pairs every signature is complete (their README plants no defect there). */
const COMPLETE: Readonly<Record<string, string>> = Object.fromEntries(SIGNATURE_FIELDS.map((field) => [field, 'pass']));

describe.each([
  ['the 40 labelled drafts', 'corpus', 'm', 40],
  ['the 24 request–reply drafts', 'corpus', 'q', 24],
  ['the 40 natural drafts', 'natural', 'n', 40],
])('%s', (_title, folder, prefix, count) => {
  let drafts: readonly LabelledDraft[] = [];
  beforeAll(async () => {
    drafts = await labelledDrafts(folder, prefix);
  });

  test('are all there', () => expect(drafts).toHaveLength(count));

  test('author and signature texts are those of the labels, letter for letter', () => {
    const read = drafts.map(({ id, draft }) => {
      const { author, signature } = readMail(draft);
      return { id, author: author.text, signature: signature.text };
    });
    const wanted = drafts.map(({ id, labels }) => ({
      id,
      author: labels.author_text,
      signature: labels.signature_text,
    }));
    expect(read).toEqual(wanted);
  });

  test('at least 99 of 100 signature fields are read as labelled', () => {
    const wrong: string[] = [];
    let fields = 0;
    for (const { id, draft, labels } of drafts) {
      const read = readSignatureFields(readMail(draft), {
        organisation: ORGANISATION,
        from: draft.from,
        user: draft.user,
      });
      for (const field of SIGNATURE_FIELDS) {
        fields++;
        const wanted = (labels.signature ?? COMPLETE)[field];
        if (read[field].status !== wanted) wrong.push(`${id} ${field}: ${read[field].status}, should be ${wanted}`);
      }
    }
    expect({ fields, wrong: wrong.length / fields <= 0.01 ? [] : wrong }).toEqual({ fields: count * 6, wrong: [] });
  });

  test('the text of the whole body is what a browser shows', () => {
    for (const { draft } of drafts) {
      const { rendering } = readMail(draft);
      const { format, source } = draft.body;
      expect(seen(rendering.text)).toBe(format === 'html' ? visibleText(source) : seen(source));
    }
  });

  test('a value that stands in the text is the text of its range', () => {
    for (const { draft } of drafts) {
      const mail = readMail(draft);
      const fields = readSignatureFields(mail, { organisation: ORGANISATION, from: draft.from, user: draft.user });
      for (const { value, start, end } of Object.values(fields)) {
        if (end > start) expect(mail.signature.text.slice(start, end)).toBe(value);
      }
    }
  });
});
