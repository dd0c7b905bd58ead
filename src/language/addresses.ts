/** URLs, e-mail addresses, domains, paths and file names inside running text. */

const TOP_LEVEL = 'lv|lt|ee|eu|com|org|net|gov|edu|info|biz|ru|de|uk|fi|se|pl|io|app|online|local';
const FILE_TYPES =
  'pdf|docx?|xlsx?|pptx?|odt|ods|rtf|txt|csv|xml|json|html?|eml|msg|zip|rar|7z|edoc|asice|bdoc|jpe?g|png|gif|tiff?|heic|dwg|dgn|shp|mp[34]';
const NAME = '[0-9A-Za-zĀ-žа-яА-ЯёЁ_+%-]+';
const DOMAIN = `${NAME}(?:\\.${NAME})*`;

const URL_START = /^(?:[A-Za-z][A-Za-z+]{1,9}:\/\/|mailto:|www\.|[A-Za-z]:\\|\\\\)[^\s]/;
const E_MAIL = new RegExp(`^${DOMAIN}@${DOMAIN}$`);
const SITE = new RegExp(`^${DOMAIN}\\.(?:${TOP_LEVEL})(?:[/?#].*)?$`, 'i');
const FILE = new RegExp(`^${DOMAIN}\\.(?:${FILE_TYPES})$`, 'i');

const ENDS_CHUNK = /[\s„”“"«»<>‘’|]/;
const ENDS_PLAIN_CHUNK = /[()[\]{},;:]/;
const TRAILING = /[.,;:!?)\]}'’”…]/;

/**
 * The end (UTF-16 offset) of the address that begins at `start`, or -1. `start` must be the beginning of a run of visible
 * characters, so that each run is read once.
 */
export function addressEnd(text: string, start: number): number {
  const isUrl = URL_START.test(text.slice(start, start + 12));
  let end = start;
  let sign = isUrl;
  while (end < text.length) {
    const character = text.charAt(end);
    if (ENDS_CHUNK.test(character) || (!isUrl && ENDS_PLAIN_CHUNK.test(character))) break;
    if (character === '@' || character === '.') sign = true;
    end++;
  }
  if (!sign) return -1;
  while (end > start && TRAILING.test(text.charAt(end - 1))) end--;
  if (isUrl) return end;
  const chunk = text.slice(start, end);
  return E_MAIL.test(chunk) || SITE.test(chunk) || FILE.test(chunk) ? end : -1;
}
