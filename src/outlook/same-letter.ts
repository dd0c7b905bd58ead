import type { BodyFormat } from './body';

/** True when a body that was read back is the one that was written, line ends and outer white space apart. */
export function sameLetter(written: string, readBack: string, _format: BodyFormat): boolean {
  return plain(written) === plain(readBack);
}

function plain(source: string): string {
  return source.replace(/\r\n?/g, '\n').trim();
}
