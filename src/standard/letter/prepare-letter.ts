import { wordsOf } from '../../language/cues';
import { languageOf } from '../../language/detect';
import { sentencesOf } from '../../language/sentences';
import type { Sentence, Token } from '../../language/text';
import { tokenize } from '../../language/tokens';
import type { Draft } from '../../mail/draft';
import type { Line, Mail, Range } from '../../mail/mail';
import { readSignatureFields } from '../../mail/read-signature-fields';
import type { Policy } from '../../policy/policy';
import type { Language } from '../../report';
import type { Speller } from '../../spelling/speller';
import { kindOfMail } from './kind-of-mail';
import type { Letter, Parts } from './letter';
import { findSalutation } from './salutation';
import { findSignOff } from './sign-off';

/** Two sentences shorter than this together („Jā. Prieks!”) leave room for a third in the introduction. */
const SHORT_INTRODUCTION = 8;
const CLOSING_SENTENCES = 3;

/** Reads a draft once for all rules. Ranges of the letter are offsets into the author's text. */
export function prepareLetter(
  draft: Draft,
  mail: Mail,
  policy: Policy,
  spellers: Readonly<Partial<Record<Language, Speller>>>,
): Letter {
  const { text, lines } = mail.author;
  const tokens = tokenize(text);
  const language = languageOf(tokens);
  const salutation = findSalutation(text, lines, tokens);
  const signOff = findSignOff(text, lines, tokens, salutation?.end ?? 0);
  const sentences = splitAt(sentencesOf(lines, tokens), tokens, [salutation?.end, signOff?.start]);
  const parts = partsOf(text, lines, tokens, sentences, salutation, signOff);
  return {
    draft,
    mail,
    policy,
    language,
    kind: kindOfMail(draft, mail),
    text,
    tokens,
    sentences,
    words: wordsOf(tokens, sentences),
    parts,
    wordCount: countWords(tokens, parts.body),
    signature: readSignatureFields(mail, { organisation: policy.organisation, from: draft.from, user: draft.user }),
    speller: spellers[language] ?? null,
  };
}

function partsOf(
  text: string,
  lines: readonly Line[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  salutation: Range | null,
  signOff: Range | null,
): Parts {
  const body = { start: salutation?.end ?? 0, end: signOff?.start ?? text.length };
  const own = sentences.filter(({ start, end }) => start >= body.start && end <= body.end);
  return {
    salutation,
    body,
    introduction: introductionOf(own, tokens, body),
    closing: closingOf(own, lines, body),
    signOff,
  };
}

function introductionOf(sentences: readonly Sentence[], tokens: readonly Token[], body: Range): Range {
  const [first, second, third] = sentences;
  if (!first) return { start: body.start, end: body.start };
  const two = { start: first.start, end: (second ?? first).end };
  return third && countWords(tokens, two) < SHORT_INTRODUCTION ? { start: two.start, end: third.end } : two;
}

/** The last paragraph, or the last three sentences where those begin earlier. */
function closingOf(sentences: readonly Sentence[], lines: readonly Line[], body: Range): Range {
  const last = sentences[sentences.length - 1];
  if (!last) return { start: body.end, end: body.end };
  const line = lines.find(({ start, end }) => start <= last.start && last.end <= end);
  const third = sentences[Math.max(0, sentences.length - CLOSING_SENTENCES)] ?? last;
  return { start: Math.max(body.start, Math.min(third.start, line?.start ?? third.start)), end: last.end };
}

/** Salutation and sign-off are sentences of their own: a sentence that runs over such a border becomes two. */
function splitAt(
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  borders: readonly (number | undefined)[],
): readonly Sentence[] {
  let parts = sentences;
  for (const border of borders) {
    const split: Sentence[] = [];
    for (const sentence of parts) split.push(...halves(sentence, tokens, border));
    parts = split;
  }
  return parts;
}

function halves(sentence: Sentence, tokens: readonly Token[], border: number | undefined): readonly Sentence[] {
  if (border === undefined || border <= sentence.start || border >= sentence.end) return [sentence];
  let middle = sentence.firstToken;
  while (middle < sentence.lastToken && (tokens[middle]?.start ?? border) < border) middle++;
  const before = tokens[middle - 1];
  const after = tokens[middle];
  if (!before || !after || middle === sentence.firstToken || middle === sentence.lastToken) return [sentence];
  return [
    { ...sentence, end: before.end, lastToken: middle },
    { ...sentence, start: after.start, firstToken: middle },
  ];
}

function countWords(tokens: readonly Token[], range: Range): number {
  return tokens.filter(({ kind, start, end }) => kind === 'word' && start >= range.start && end <= range.end).length;
}
