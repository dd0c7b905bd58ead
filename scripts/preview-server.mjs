/**
 * Serves over HTTPS on localhost what an administrator would host (`dist/site`), and the stand-in Outlook with the genuine Office.js
 * from node_modules beside it. Nothing here leaves the machine.
 */
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import { extname, join, normalize, sep } from 'node:path';
import { root } from './dependencies.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.eml': 'message/rfc822',
};

/** For the stand-in's pages: everything comes from this server, so a leak shows as a refused request. */
const CLOSED = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "frame-ancestors 'self'",
].join('; ');

/** Sample drafts: the corpus, then those that show what it has not (a picture in the signature, an office's mailbox, an empty reply). */
export const SAMPLE_FOLDERS = [join(root, 'test/corpus'), join(root, 'src/preview/samples')];

/** Which folder answers for which part of the address space; the first that has the file. */
const folders = (samples) => [
  ['/office-js/', join(root, 'node_modules/@microsoft/office-js/dist')],
  ...samples.map((folder) => ['/samples/', folder]),
  ['/preview/', join(root, 'dist/preview')],
  ['/site/', join(root, 'dist/site')],
  ['/', join(root, 'dist/site')],
];

/** Single files that do not lie where they are asked for. */
const FILES = {
  '/': 'dist/preview/index.html',
  '/manifest.xml': 'manifest.xml',
  '/office-js/MicrosoftAjax.js': 'dist/preview/microsoft-ajax.js',
};

/**
 * Starts the server on the first free port from `port` (0: any).
 *
 * @param options key and cert in PEM, `samples`: folders of `.eml` drafts
 * @returns the server; its address tells the port
 */
export async function startPreviewServer({ key, cert, port, samples }) {
  const server = createServer({ key, cert }, (request, response) => answer(request, response, samples));
  for (let attempt = 0; ; attempt++) {
    try {
      await listen(server, port === 0 ? 0 : port + attempt);
      return server;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || attempt === 20) throw error;
    }
  }
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
}

function answer(request, response, samples) {
  const path = pathOf(request.url ?? '/');
  if (path === null || (request.method !== 'GET' && request.method !== 'HEAD')) {
    response.writeHead(path === null ? 400 : 405).end();
    return;
  }
  if (path === '/samples.json') {
    response.writeHead(200, { 'Content-Type': TYPES['.json'] }).end(JSON.stringify(samples.flatMap(draftsIn)));
    return;
  }
  const file = fileOf(path, samples);
  if (file === null) {
    response.writeHead(404, { 'Content-Type': TYPES['.txt'] }).end(`Not here: ${path}\n`);
    return;
  }
  const headers = {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Length': statSync(file).size,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  };
  const closed = path === '/' || path.startsWith('/preview/');
  response.writeHead(200, closed ? { ...headers, 'Content-Security-Policy': CLOSED } : headers);
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

/** The address' path, decoded; null when it is none. */
function pathOf(address) {
  try {
    return decodeURIComponent(new URL(address, 'https://localhost').pathname);
  } catch {
    return null;
  }
}

function fileOf(path, samples) {
  if (FILES[path]) return existing(join(root, FILES[path]));
  for (const [prefix, folder] of folders(samples)) {
    if (!path.startsWith(prefix)) continue;
    const file = normalize(join(folder, path.slice(prefix.length)));
    if (file.startsWith(folder + sep) && existing(file)) return file;
  }
  return null;
}

function existing(file) {
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

function draftsIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .sort();
}
