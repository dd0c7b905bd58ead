import { element, writeXml } from '../../manifest/element';
import { HASHED_FOLDERS, HEADERS, KEPT_FOR_GOOD, NOT_SERVED } from './headers';

/** Types that IIS does not know, or sends without saying that the text is UTF-8. */
const TYPES: Readonly<Record<string, string>> = {
  '.bin': 'application/octet-stream',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** `web.config` of the site for IIS 10: the same headers and cache rules as the nginx server block. */
export function webConfig(): string {
  const headers = Object.entries(HEADERS).flatMap(([name, value]) => [
    element('remove', { name }),
    element('add', { name, value }),
  ]);
  const types = Object.entries(TYPES).flatMap(([fileExtension, mimeType]) => [
    element('remove', { fileExtension }),
    element('mimeMap', { fileExtension, mimeType }),
  ]);
  const server = element(
    'system.webServer',
    {},
    element(
      'httpProtocol',
      {},
      element(
        'customHeaders',
        {},
        ...headers,
        // Outlook shows the pages in a frame; a header of the whole server must not forbid it.
        element('remove', { name: 'X-Frame-Options' }),
        element('remove', { name: 'X-Powered-By' }),
      ),
    ),
    element('staticContent', {}, ...types, element('clientCache', { cacheControlMode: 'DisableCache' })),
    element('defaultDocument', { enabled: 'false' }),
    element('directoryBrowse', { enabled: 'false' }),
    element(
      'security',
      {},
      element(
        'requestFiltering',
        {},
        element(
          'hiddenSegments',
          {},
          ...NOT_SERVED.filter((name) => name !== 'web.config').map((segment) => element('add', { segment })),
        ),
        element(
          'verbs',
          { allowUnlisted: 'false' },
          element('add', { verb: 'GET', allowed: 'true' }),
          element('add', { verb: 'HEAD', allowed: 'true' }),
        ),
      ),
    ),
  );
  const hashed = HASHED_FOLDERS.map((path) =>
    element(
      'location',
      { path },
      element(
        'system.webServer',
        {},
        element(
          'staticContent',
          {},
          element('clientCache', { cacheControlMode: 'NoControl', cacheControlCustom: KEPT_FOR_GOOD }),
        ),
      ),
    ),
  );
  return writeXml(element('configuration', {}, server, ...hashed));
}
