import type { Body } from '../mail/draft';
import { render } from '../mail/render';

/**
 * True when a body that was read back says what was written: the same text, links and pictures in the same places. How the client
 * spells its tags is its own affair.
 */
export function sameLetter(written: Body, readBack: Body): boolean {
  if (written.format !== readBack.format) return false;
  if (written.source === readBack.source) return true;
  const [one, other] = [render(written), render(readBack)];
  return (
    one.text === other.text &&
    sameList(one.links, other.links, (link) => `${link.start} ${link.end} ${link.href}`) &&
    sameList(one.pictures, other.pictures, (picture) => `${picture.at} ${picture.source}`)
  );
}

function sameList<T>(one: readonly T[], other: readonly T[], sign: (entry: T) => string): boolean {
  return one.length === other.length && one.map(sign).join('\n') === other.map(sign).join('\n');
}
