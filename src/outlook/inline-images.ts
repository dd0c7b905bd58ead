/** Longest start of an image tag that is looked at for its source, in UTF-16 units. */
const TAG_LIMIT = 4_000;

/**
 * True when the body shows pictures that travel inside the mail (`cid:`, `data:`, `blob:` …) and not from a web address. Rewriting
 * such a body has lost the pictures in several clients (research: OfficeDev/office-js 5430, 5925, 1666, 402).
 */
export function hasInlineImages(html: string): boolean {
  const source = html.toLowerCase();
  for (const tag of ['<img', '<v:imagedata']) {
    for (let at = source.indexOf(tag); at !== -1; at = source.indexOf(tag, at + 1)) {
      const start = source.slice(at, at + TAG_LIMIT);
      const end = start.indexOf('>');
      const address = /\ssrc\s{0,9}=\s{0,9}["']?\s{0,9}([a-z]{1,20}):/.exec(end === -1 ? start : start.slice(0, end));
      if (address !== null && address[1] !== 'http' && address[1] !== 'https') return true;
    }
  }
  return false;
}
