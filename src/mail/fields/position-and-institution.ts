import { fold } from '../letters';
import { phrases } from '../phrases';
import type { FieldReading } from '../signature-fields';
import { WordList } from '../word-list';
import { isAdvertisement, isClosingLine, isContact, isDisclaimer } from '../zones/line-signs';
import type { Organisation } from './context';
import { INSTITUTION_WORDS, UNIT_WORDS } from './institution-words';
import { asValue, commaParts, type Part, partsOf, sub } from './parts';
import { POSITION_WORDS } from './position-words';
import { MISSING, passed } from './reading';
import { templateText, unfilled } from './template-text';

const positions = new WordList(POSITION_WORDS);
const institutions = new WordList(INSTITUTION_WORDS);
const units = new WordList([...INSTITUTION_WORDS, ...UNIT_WORDS]);
const LONGEST = 160;

type Kind = 'position' | 'institution';
/** A unit („Finanšu nodaļa”) is no institution by itself. */
type Piece = { readonly part: Part; readonly kind: Kind | 'unit' };

/** Position and institution of a signature (9.4): they are read together, because one line often holds both. */
export function readPositionAndInstitution(
  lines: readonly Part[],
  name: FieldReading,
  organisation: Organisation,
): Readonly<Record<Kind, FieldReading>> {
  const pieces: Piece[] = [];
  for (const line of lines) pieces.push(...piecesOf(line));
  const position = pieces.find(({ kind }) => kind === 'position')?.part;
  const bodies = pieces.filter(({ kind }) => kind === 'institution').map(({ part }) => part);
  const institution = bodies.find(({ text }) => namesOwn(text, organisation)) ?? bodies[0];
  const unknown = position ? null : titleBelowName(lines, name);
  const read = (kind: Kind, part: Part | null | undefined) => (part ? passed(asValue(part)) : template(lines, kind));
  const within = institution
    ? null
    : institutionWithin(
        pieces.map(({ part }) => part),
        organisation,
      );
  return {
    position: read('position', position ?? unknown),
    institution: read('institution', institution ?? within),
  };
}

/** A line's parts that are a position or an institution; one that is an institution throughout stays whole. */
function piecesOf(line: Part): Piece[] {
  if (line.text.length > LONGEST && line.start !== line.end) return [];
  const pieces: Piece[] = [];
  for (const part of partsOf(line)) {
    const cut = commaParts(part).map((piece) => ({ part: piece, kind: kindOf(piece.text) }));
    const kinds = new Set(cut.map(({ kind }) => (kind === 'unit' ? 'institution' : kind)));
    const only = kinds.size === 1 ? (cut.find(({ kind }) => kind !== 'unit') ?? cut[0])?.kind : null;
    if (only) pieces.push({ part, kind: only });
    else for (const { part: piece, kind } of cut) if (kind) pieces.push({ part: piece, kind });
  }
  return pieces;
}

/** The later word is the head of a Latvian phrase: „nodaļas vadītāja” is a position, „Speciālistu nodaļa” a unit. */
function kindOf(text: string): Piece['kind'] | null {
  if (isDisclaimer(text) || isAdvertisement(text) || isClosingLine(text) || /[@]|https?:|www\./.test(text)) return null;
  if (templateText(text, 'position') || templateText(text, 'institution')) return null;
  const own = withoutQuotedName(text);
  const position = positions.last(own, true);
  const found = units.last(own);
  const body = found && STREET.test(own.slice(found.end)) ? null : found;
  const unit = own !== text || institutions.last(own) ? 'institution' : 'unit';
  if (!position || !body) return position ? 'position' : body || own !== text ? unit : null;
  // English and Latvian „vadītājs darbam ar …” put the head first.
  const headFirst = / of | for the |(?:^|\s)(?:darbam|jautājumos|lietās|par)\s/i.exec(text);
  if (headFirst && position.start <= headFirst.index) return 'position';
  return position.start >= body.start ? 'position' : unit;
}

/** „Skolas iela”, „Tautas nama iela”: an address. */
const STREET = /^\s+(?:iel[aāu]|gatv[eē]|prospekt|bulvār|laukum)/i;

const QUOTED_NAME = /[„“”"«][A-ZĀČĒĢĪĶĻŅŠŪŽ][^„“”"»\n]{1,60}[“”"»]/g;

/** `SIA „Ādažu Namsaimnieks”`: what stands in quotation marks is a name, whatever its words mean; blanks take its place. */
function withoutQuotedName(text: string): string {
  return text.replace(QUOTED_NAME, (name) => ' '.repeat(name.length));
}

/** A short line right below the name is a position of a kind that no list has. */
function titleBelowName(lines: readonly Part[], name: FieldReading): Part | null {
  if (name.status !== 'pass') return null;
  const at = lines.findIndex(({ start, end }) => end > start && start <= name.start && name.end <= end);
  const below = lines[at + 1];
  if (at < 0 || !below || below.fromPicture) return null;
  const { text } = below;
  const words = text.split(/\s+/).length;
  const other =
    isContact(text) || /[\d@[\]<>_]/.test(text) || isDisclaimer(text) || isAdvertisement(text) || isClosingLine(text);
  if (other || words > 8 || units.last(text) || /[.!?]$/.test(text) || isPlace(text)) return null;
  return below;
}

function isPlace(text: string): boolean {
  return /(?:^|\s)(?:iela|ielā|novads|pagasts|latvija|latvia|rīga|ādaži|carnikava)(?:\s|,|$)/i.test(text);
}

/** Kinds of which a municipality has several, so that each carries a name of its own. */
const NAMED_KINDS = new WordList(
  phrases('vidusskol* | pamatskol* | sākumskol* | skolas | ģimnāzij* | bibliotēk* | muzej* | nama | centra'),
);
/** What such a kind is called when it has no name. */
const GENERAL_NAMES = new WordList(
  phrases(
    'mūzikas | mākslas | mākslu | sporta | bērnu | jauniešu | kultūras | tautas | saieta | kopienas | pirmsskolas | pašvaldīb* | publisk* | centrāl* | galven* | klientu | apkalpošanas | dienas | informācijas | vecāk* | vidusskol* | novada | speciāl* | vakara',
  ),
);

/**
 * „Ādažu novada pašvaldības projektu vadītāja”, „Carnikavas pamatskolas direktore” and `PII „Riekstiņš” vadītāja` name the institution
 * inside the position.
 */
function institutionWithin(parts: readonly Part[], organisation: Organisation): Part | null {
  for (const part of parts) {
    const { text } = part;
    const body = units.last(withoutQuotedName(text));
    if (!body) continue;
    const name = /^\s?[„“”"«][^„“”"»\n]{2,60}[“”"»]/.exec(text.slice(body.end))?.[0] ?? '';
    const before = text.slice(0, body.end);
    if (name !== '' || namesOwn(before, organisation) || bearsName(before)) return sub(part, 0, body.end + name.length);
  }
  return null;
}

/** Is the last word but one a proper name in the genitive, before a kind that has names („Carnikavas bibliotēkas”)? */
function bearsName(text: string): boolean {
  const kind = NAMED_KINDS.last(text);
  const name = /([A-ZĀČĒĢĪĶĻŅŠŪŽ][a-zāčēģīķļņšūž]{2,24}(?:as|es|u|a))\s+(?:[a-zāčēģīķļņšūž]{3,12}\s+)?$/.exec(
    text.slice(0, kind?.start ?? 0),
  );
  return kind?.end === text.length && name !== null && !GENERAL_NAMES.last(name[1] ?? '');
}

const STEM_LENGTH = 5;

/** Whether a word begins as the organisation's name or domain does: „Ādažu”, „Ādaži”. */
function namesOwn(text: string, { names, domains }: Organisation): boolean {
  const own = [
    ...names.map((name) => name.split(/\s+/)[0] ?? ''),
    ...domains.map((domain) => domain.split('.')[0] ?? ''),
  ];
  const stems = own.map((word) => fold(word).slice(0, STEM_LENGTH)).filter((stem) => stem.length >= 4);
  const words = fold(text).split(/[^a-z0-9]+/);
  return words.some((word) => stems.some((stem) => word.startsWith(stem)));
}

function template(lines: readonly Part[], kind: Kind): FieldReading {
  for (const line of lines) {
    const found = templateText(line.text, kind);
    if (found) return unfilled(line, found);
  }
  return MISSING;
}
