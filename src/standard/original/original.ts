import { type Day, dayIn } from '../../language/calendar';
import type { Token } from '../../language/text';
import { tokenize } from '../../language/tokens';
import { type LatestMessage, messageText } from '../../mail/latest-message';
import type { Line, Range } from '../../mail/mail';
import {
  isAdvertisement,
  isClosingLine,
  isDisclaimer,
  isFormalClosing,
  isPostscript,
} from '../../mail/zones/line-signs';
import { isUnread, type Letter } from '../letter/letter';
import { withoutPrefixes } from '../letter/quoted-header';
import { isColleague } from '../letter/scope';

/** The client's latest message that a reply answers; ranges are offsets into `text`. */
export interface Original {
  /** Display name in the quoted header; "" when the header has an address alone. */
  readonly from: string;
  readonly address: string;
  readonly date: Day | null;
  readonly subject: string;
  /** The message without the quoted header, older messages and what programs add below. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** What the client wrote above the closing line, and the postscript below it. */
  readonly body: readonly Line[];
  /** Closing line and signature; empty when the client did not sign. */
  readonly signature: Range;
}

/** A closing line so near the end stands above a signature though it is only „Paldies”. */
const LINES_OF_SIGNATURE = 6;
const ADDRESS = /[^\s@<>()[\],;:"']{1,64}@[^\s@<>()[\],;:"']{1,100}/;

const originals = new WeakMap<Letter, { readonly original: Original | null }>();

/** What the client wrote; null unless the letter replies to a quoted message of somebody outside. */
export function originalOf(letter: Letter): Original | null {
  const known = originals.get(letter);
  if (known) return known.original;
  const original = readOriginal(letter);
  originals.set(letter, { original });
  return original;
}

function readOriginal(letter: Letter): Original | null {
  const { latest, rendering } = letter.mail;
  if (!latest || letter.kind !== 'reply' || isUnread(letter, 'from')) return null;
  const sender = senderOf(latest);
  const own = [letter.draft.from, letter.draft.user].some(
    (person) => person !== null && person.address.toLowerCase() === sender.address.toLowerCase(),
  );
  if (own || isColleague({ name: '', address: sender.address }, letter.policy.organisation)) return null;
  const { text, lines } = messageText(rendering, latest);
  if (text === '') return null;
  const at = (line: Line) => text.slice(line.start, Math.min(line.end, line.start + 400));
  const typed = lines.filter((line) => !isAdvertisement(at(line)));
  const closing = closingLine(typed, at);
  const below = typed.slice(closing);
  const postscript = below.findIndex((line) => isPostscript(at(line)));
  const body = typed.slice(0, closing).concat(postscript < 0 ? [] : below.slice(postscript));
  const signed = postscript < 0 ? below : below.slice(0, postscript);
  return {
    ...sender,
    ...headerOf(latest),
    text,
    tokens: tokenize(text),
    body: body.filter((line) => !isDisclaimer(at(line))),
    signature: { start: signed[0]?.start ?? text.length, end: signed[signed.length - 1]?.end ?? text.length },
  };
}

/** Index of the line that closes the letter; the number of lines when none does. */
function closingLine(lines: readonly Line[], at: (line: Line) => string): number {
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index];
    if (!line || !isClosingLine(at(line))) continue;
    const rest = lines.slice(index + 1);
    const signs = rest.length <= LINES_OF_SIGNATURE && rest.every((below) => !/[?]/.test(at(below)));
    if (isFormalClosing(at(line)) || signs) return index;
  }
  return lines.length;
}

/** „Jānis Bērziņš <janis@example.com>”, „"Bērziņš, Jānis" [mailto:…]”, „… Jānis Bērziņš <…> rakstīja:”. */
function senderOf({ header, attribution }: LatestMessage): { readonly from: string; readonly address: string } {
  const line = (header?.values.get('from') ?? attribution).slice(0, 400);
  const match = ADDRESS.exec(line);
  const before = (match ? line.slice(0, match.index) : line)
    .replace(/[<[(]?(?:mailto:)?$/, '')
    .replace(/["“”„']/g, '')
    .trim();
  const name = header ? before : lastNames(before);
  return { from: name.includes('@') ? '' : name, address: match?.[0] ?? '' };
}

/** The capitalised words that an attribution has right before the address. */
function lastNames(text: string): string {
  const words = text.split(/\s+/);
  let first = words.length;
  while (
    first > 0 &&
    words.length - first < 3 &&
    /^[^\d\s:.,]{2,}$/.test(words[first - 1] ?? '') &&
    isName(words[first - 1])
  )
    first--;
  return words.slice(first).join(' ');
}

function isName(word = ''): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

function headerOf({ header, attribution }: LatestMessage): Pick<Original, 'date' | 'subject'> {
  if (!header) return { date: dayIn(attribution), subject: '' };
  const date = header.values.get('sent') ?? header.values.get('date') ?? '';
  return { date: dayIn(date), subject: withoutPrefixes(header.values.get('subject') ?? '') };
}
