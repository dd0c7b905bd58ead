import type { ZoneText } from '../mail';
import { PRIVATE_HOSTS } from '../private-hosts';
import type { FieldReading } from '../signature-fields';
import type { Organisation } from './context';
import { type Part, sub, valueIn } from './parts';
import { best, type FoundValue, invalid, passed } from './reading';
import { templateText, unfilled } from './template-text';

/** Something around an `@`, or around one of the ways in which people hide it from robots. */
const CANDIDATE =
  /[^\s@<>()[\],;:"'|]{1,64}\s?(?:@|＠|\[at\]|\(at\)|<at>|\(et\))\s?(?:[^\s@<>()[\];:"'|]|[([](?:punkts|dot)[)\]]){0,100}/gi;
const DOMAIN = /^(?:[a-z0-9āčēģīķļņšūžäöüõ](?:[a-z0-9āčēģīķļņšūžäöüõ-]{0,61}[a-z0-9āčēģīķļņšūžäöüõ])?\.)+[a-z]{2,24}$/;
const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~āčēģīķļņšūž.-]{1,64}$/;

/** The e-mail address of a signature (9.4). */
export function readEmail(lines: readonly Part[], zone: ZoneText, organisation: Organisation): FieldReading {
  const readings: FieldReading[] = [];
  for (const line of lines) readings.push(...readLine(line, zone, organisation));
  for (const link of zone.links) {
    const address = addressOf(link.href);
    const visible = zone.text.slice(link.start, link.end);
    if (address === null || visible.includes('@')) continue;
    // „E-pasts” or a picture that leads to an address.
    readings.push(judge(address, { value: address, start: link.start, end: link.end }, organisation));
  }
  const own = readings.filter(({ status, value }) => status === 'pass' && isOwn(value, organisation));
  return best([...own, ...readings]);
}

function readLine(line: Part, zone: ZoneText, organisation: Organisation): FieldReading[] {
  const readings: FieldReading[] = [];
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(line.text); match; match = CANDIDATE.exec(line.text)) {
    const whole = sub(line, match.index, match.index + match[0].replace(/[.,]+$/, '').length);
    // What follows a comma without a space belongs to the address only when that is wrong without it too („adazi,lv”).
    const comma = whole.text.indexOf(',');
    const part = comma > 0 && isAddress(plain(whole.text.slice(0, comma))) ? sub(whole, 0, comma) : whole;
    const found = valueIn(part);
    const address = plain(part.text);
    const reading = judge(address, found, organisation);
    const link = zone.links.find(({ start, end }) => !line.fromPicture && start < part.end && part.start < end);
    const target = link ? addressOf(link.href) : null;
    readings.push(
      target !== null && target !== address && reading.status === 'pass' ? invalid(found, 'link-mismatch') : reading,
    );
  }
  const template = templateText(line.text, 'email');
  if (template && readings.length === 0) {
    readings.push(unfilled(line, template));
  }
  return readings;
}

function judge(address: string, found: FoundValue, organisation: Organisation): FieldReading {
  if (!isAddress(address)) return invalid(found, 'malformed');
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return PRIVATE_HOSTS.has(domain) && !isOwn(address, organisation) ? invalid(found, 'private-address') : passed(found);
}

function isAddress(address: string): boolean {
  const at = address.lastIndexOf('@');
  return at > 0 && LOCAL.test(address.slice(0, at)) && DOMAIN.test(address.slice(at + 1)) && !address.includes('..');
}

function isOwn(address: string, { domains }: Organisation): boolean {
  const domain = plain(address).split('@').pop() ?? '';
  return domains.some((own) => domain === own.toLowerCase() || domain.endsWith(`.${own.toLowerCase()}`));
}

function plain(address: string): string {
  return address
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/＠|\[at\]|\(at\)|<at>|\(et\)/, '@')
    .replace(/\[(?:dot|punkts)\]|\((?:dot|punkts)\)/g, '.');
}

/** The address of a `mailto:` link, small letters; null for another link. */
function addressOf(href: string): string | null {
  if (!/^mailto:/i.test(href)) return null;
  const address = href.slice(7, 400).split('?')[0] ?? '';
  return plain(address.replace(/%40/gi, '@').trim()) || null;
}
