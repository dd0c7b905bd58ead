import type { ZoneText } from '../mail';
import type { FieldReading } from '../signature-fields';
import type { Organisation } from './context';
import { type Part, sub, valueIn } from './parts';
import { best, type FoundValue, invalid, passed } from './reading';
import { templateText, unfilled } from './template-text';

const CANDIDATE =
  /(?:https?:\/{1,2}|www\.|(?:[a-z0-9āčēģīķļņšūž-]{1,63}\.){1,4}(?:lv|eu|com|org|net|gov|info)(?![a-z0-9@]))[^\s<>"'|;)\]]{0,200}/gi;
const HOST = /^(?:[a-z0-9āčēģīķļņšūž](?:[a-z0-9āčēģīķļņšūž-]{0,61}[a-z0-9āčēģīķļņšūž])?\.)+[a-z]{2,24}$/;
/** Pages of networks are no website of an institution. */
const NETWORKS =
  /(?:^|\.)(?:facebook\.com|fb\.com|instagram\.com|twitter\.com|x\.com|youtube\.com|linkedin\.com|tiktok\.com|draugiem\.lv|t\.me|wa\.me|aka\.ms|latvija\.(?:gov\.)?lv)$/;

/** The official website of a signature (9.4): an address that stands there, or a link that leads there. */
export function readWebsite(lines: readonly Part[], zone: ZoneText, organisation: Organisation): FieldReading {
  const readings: FieldReading[] = [];
  for (const line of lines) readings.push(...readLine(line, zone, organisation));
  const pictured = zone.pictures.map(({ href }) => ({ href: href ?? '', start: 0, end: 0 }));
  for (const { href, start, end } of [...zone.links, ...pictured]) {
    const host = hostOf(href);
    if (/^https?:/i.test(href) && host !== null && isOfficial(host, organisation))
      readings.push(passed({ value: href, start, end }));
  }
  return best(readings);
}

function readLine(line: Part, zone: ZoneText, organisation: Organisation): FieldReading[] {
  const readings: FieldReading[] = [];
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(line.text); match; match = CANDIDATE.exec(line.text)) {
    // What follows an @ is the domain of an address, no website.
    if (/[@\w.＠-]/.test(line.text[match.index - 1] ?? '') || match[0].includes('@')) continue;
    const part = sub(line, match.index, match.index + match[0].replace(/[.,:!?]+$/, '').length);
    const found = valueIn(part);
    const host = hostOf(part.text);
    if (host === null) readings.push(invalid(found, 'malformed'));
    else if (!NETWORKS.test(host)) readings.push(judge(host, found, line, zone, organisation));
  }
  if (readings.length === 0) readings.push(...readOfficialNames(line, organisation));
  const template = templateText(line.text, 'website');
  if (template && readings.length === 0) {
    readings.push(unfilled(line, template));
  }
  return readings;
}

/** The policy's own websites as bare host names, whatever their top-level domain (`tallinn.ee`). */
function readOfficialNames(line: Part, { websites }: Organisation): FieldReading[] {
  const text = line.text.toLowerCase();
  const readings: FieldReading[] = [];
  for (const site of websites) {
    const name = site.toLowerCase();
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      // An address ends in the same name, and so may a longer host.
      if (/[@\w.＠-]/.test(text[start - 1] ?? '') || /[@\w-]/.test(text[end] ?? '')) continue;
      const part = sub(line, start, end);
      readings.push(passed(valueIn(part)));
    }
  }
  return readings;
}

function judge(host: string, found: FoundValue, line: Part, zone: ZoneText, organisation: Organisation): FieldReading {
  if (!isOfficial(host, organisation)) return invalid(found, 'not-official');
  const link = zone.links.find(({ start, end }) => !line.fromPicture && start < found.end && found.start < end);
  const target = link && /^https?:/i.test(link.href) ? hostOf(link.href) : null;
  return target !== null && bare(target) !== bare(host) ? invalid(found, 'link-mismatch') : passed(found);
}

function isOfficial(host: string, { websites }: Organisation): boolean {
  return websites.some((site) => {
    const official = bare(hostOf(site) ?? site.toLowerCase());
    return bare(host) === official || bare(host).endsWith(`.${official}`);
  });
}

function bare(host: string): string {
  return host.replace(/^www\./, '');
}

/** Host of an address with or without scheme, small letters; null when it is none. */
function hostOf(address: string): string | null {
  const match = /^(?:https?:\/\/)?([^/?#:\s]{1,253})(?::\d{1,5})?(?:[/?#]|$)/i.exec(address.trim().slice(0, 400));
  const host = match?.[1]?.toLowerCase() ?? '';
  return HOST.test(host) && bare(host).includes('.') ? host : null;
}
