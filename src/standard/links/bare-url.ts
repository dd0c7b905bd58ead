import { rule } from '../rule';
import { isWebAddress, linkText, typedAddresses } from './link-places';

/**
 * 9.2: a long address in the middle of the text. In an HTML mail words can carry the link; a plain-text mail has no other way, so
 * it is left alone. A short readable address is fine. Where the client has made a link of the pasted address, it still reads
 * badly but opens: a hint.
 */
export const bareUrl = rule({
  id: 'bare-url',
  check: 'links',
  severity: 'warning',
  messages: ['bareAddress'],
  options: {
    longest: { type: 'integer', default: 60, minimum: 20, maximum: 500 },
  },
  *examine(letter, { longest }) {
    if (letter.draft.body.format !== 'html') return;
    for (const { start, end } of typedAddresses(letter, letter.parts.body)) {
      if (isLong(letter.text.slice(start, end), longest)) yield { message: 'bareAddress', zone: 'author', start, end };
    }
    for (const link of letter.mail.author.links) {
      const text = linkText(letter, link).trim();
      if (isWebAddress(text) && isLong(text, longest)) {
        yield { message: 'bareAddress', zone: 'author', start: link.start, end: link.end, severity: 'hint' };
      }
    }
  },
});

/** Long, or with parameters that nobody can read. */
function isLong(address: string, longest: number): boolean {
  return address.length > longest || (/[?&][^=\s]{1,40}=/.test(address) && address.length > longest / 2);
}
