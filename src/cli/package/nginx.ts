import { ASKED_ANEW, HASHED_FOLDERS, HEADERS, KEPT_FOR_GOOD, NOT_SERVED } from './headers';

/** Where the server block looks for things; the administrator changes these three lines. */
const FOLDER = '/var/www/atbilde';
const CERTIFICATE = '/etc/ssl/atbilde/fullchain.pem';
const KEY = '/etc/ssl/atbilde/privkey.pem';

/**
 * An nginx server block for the site, to include in `http {}`. All headers stand on one level: an `add_header` in a location would
 * cancel them all.
 */
export function nginxConfiguration(url: URL): string {
  const path = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  const hashed = HASHED_FOLDERS.join('|');
  const headers = Object.entries(HEADERS).map(([name, value]) => `  add_header ${name} "${value}" always;`);
  return `# Atbilde: nginx server block. Put this folder at ${FOLDER}, name your certificate, and include this file in http {}.
map $status$uri $atbilde_cache {
  default "${ASKED_ANEW}";
  # Only what is there: an answer that a file is missing must not be kept.
  "~^(200|206|304)${pattern(path)}(${hashed})/" "${KEPT_FOR_GOOD}";
}

server {
  listen ${url.port === '' ? '443' : url.port} ssl;
  server_name ${url.hostname};
  ssl_certificate ${CERTIFICATE};
  ssl_certificate_key ${KEY};

  server_tokens off;
  charset utf-8;
  charset_types text/plain text/xml application/json application/javascript text/javascript;
  gzip on;
  gzip_types text/plain text/xml application/json application/javascript text/javascript application/octet-stream;

${headers.join('\n')}
  add_header Cache-Control $atbilde_cache always;

  location ~ ^${pattern(path)}(${NOT_SERVED.map(pattern).join('|')})$ {
    return 404;
  }
  location ${path} {
    alias ${FOLDER}/;
    limit_except GET { deny all; }
  }
}
`;
}

/** Text as a pattern that matches just this text. */
function pattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
