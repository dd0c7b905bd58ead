import { fold } from '../letters';
import type { Sender } from '../sender';
import type { FieldReading } from '../signature-fields';
import { afterClosingPhrase, contactCount, isClosingLine, namesInstitution, namesPosition } from '../zones/line-signs';
import { asValue, commaParts, type Part, partsOf, sub } from './parts';
import { invalid, MISSING, passed } from './reading';
import { templateText, unfilled } from './template-text';

const UPPER = 'A-ZĀČĒĢĪĶĻŅŠŪŽŌŖÄÖÕÜÅĄĘĖĮŲŁŃÓŚŹŻĆÉА-ЯЁІЇЄ';
const LOWER = 'a-zāčēģīķļņšūžōŗäöõüåąęėįųłńóśźżćéа-яёіїє';
const WORD = `[${UPPER}](?:[${LOWER}]{1,24}|[${UPPER}]{1,24})(?:[-–‑’'][${UPPER}]?[${LOWER}${UPPER}]{1,24})?`;
const INITIAL = `[${UPPER}][${LOWER}]?\\.`;
const FULL_NAME = new RegExp(`^${WORD}(?:\\s(?:${INITIAL}|${WORD})){0,2}\\s${WORD}$`);
const INITIAL_NAME = new RegExp(`^(?:${INITIAL}\\s?){1,2}${WORD}$`);
const INITIALS = new RegExp(`^(?:${INITIAL}\\s?){1,2}$`);
const NAME_AT_END = new RegExp(`\\s${WORD}\\s${WORD}$`);
const SINGLE_NAME = new RegExp(`^${WORD}$`);
/** Degrees before or behind a name. */
const TITLE =
  /^(?:(?:dr|mg|bc|mag|prof|doc|ing)\.\s?(?:[a-zā-ž]{2,8}\.\s?){0,2})+|,?\s(?:mba|phd|llm|mg\.[a-z. ]{0,12})$/gi;
/** Words that stand in addresses and places, capitalised but no name. */
const PLACE =
  /(?:^|\s)(?:iela|ielā|prospekts|bulvāris|gatve|laukums|šoseja|nov|novads|pagasts|latvija|latvia|rīga|ādaži|carnikava|lv|street|латвия)(?:\s|\.|,|$)/i;

/** First name and surname of a signature (9.4). */
export function readName(lines: readonly Part[], sender: Sender, signOff: string): FieldReading {
  const pieces: Part[] = [];
  for (const line of lines) for (const part of partsOf(line)) pieces.push(...commaParts(part));
  const named = pieces.map((part) => ({ part, text: plainName(part.text) }));
  const filled = named.filter(({ part }) => templateText(part.text, 'name') === null);
  const own = filled.find(({ text }) => sender.fullNames.includes(fold(text)));
  const full = own ?? filled.find(({ part, text }) => FULL_NAME.test(text) && isNoOtherField(part.text));
  if (full) return passed(asValue(full.part));
  for (const { part } of filled) {
    const name = nameBehindPosition(part);
    if (name) return passed(asValue(name));
  }
  for (const { part } of named) {
    const template = templateText(part.text, 'name');
    if (template) return unfilled(part, template);
  }
  return nameInSignOff(signOff) ?? lesserName(named, sender) ?? nameAsSignOff(signOff, sender);
}

/** „lietvede Ilona Pavlovska”: small words that end in a position, and the name. */
function nameBehindPosition(part: Part): Part | null {
  const name = NAME_AT_END.exec(part.text);
  if (!name || !namesPosition(part.text.slice(0, name.index)) || !isNoOtherField(name[0].trim())) return null;
  return sub(part, name.index, part.text.length);
}

/** The first name or an initial typed under the letter, with nothing but a program's own line below it. */
function nameAsSignOff(line: string, sender: Sender): FieldReading {
  const text = plainName(line);
  const found = { value: text, start: 0, end: 0 };
  if (sender.fullNames.includes(fold(text))) return passed(found);
  if (INITIALS.test(line.trim())) return invalid({ ...found, value: line.trim() }, 'initial-only');
  return sender.firstNames.includes(fold(text)) ? invalid(found, 'first-name-only') : MISSING;
}

/** „Ar cieņu, Ilze Kalniņa”: signed in the closing line itself, which belongs to the author's text. */
function nameInSignOff(line: string): FieldReading | null {
  if (!isClosingLine(line)) return null;
  const value = afterClosingPhrase(line);
  return FULL_NAME.test(plainName(value)) ? passed({ value, start: 0, end: 0 }) : null;
}

/** An initial with the surname, or the first name alone. */
function lesserName(named: readonly { part: Part; text: string }[], sender: Sender): FieldReading | null {
  const initial = named.find(({ part, text }) => INITIAL_NAME.test(text) && isNoOtherField(part.text));
  if (initial) return invalid(asValue(initial.part), 'initial-only');
  const first = named.find(({ text }) => sender.firstNames.includes(fold(text)));
  if (first) return invalid(asValue(first.part), 'first-name-only');
  const top = named[0];
  const alone = top && top.part.line === 0 && SINGLE_NAME.test(top.text) && isNoOtherField(top.part.text);
  return alone ? invalid(asValue(top.part), 'first-name-only') : null;
}

function plainName(text: string): string {
  return text
    .replace(/[\s,.!;]+$/, (end) => (/\./.test(end) && INITIAL_END.test(text) ? '.' : ''))
    .replace(TITLE, '')
    .replace(/\s+/g, ' ')
    .trim();
}
const INITIAL_END = new RegExp(`\\s${INITIAL}$`);

function isNoOtherField(text: string): boolean {
  return (
    !namesPosition(text) && !namesInstitution(text) && contactCount(text) === 0 && !PLACE.test(text) && !/\d/.test(text)
  );
}
