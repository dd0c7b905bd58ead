import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';

const PROGRAM = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'].find((path) => existsSync(path));

/** A certificate of the server's own name, self-made. */
export interface Certificate {
  readonly certificate: string;
  readonly key: string;
}

export function selfMadeCertificate(folder: string, host: string): Certificate {
  const made = { certificate: join(folder, 'fullchain.pem'), key: join(folder, 'privkey.pem') };
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${host}`].concat([
      '-addext',
      `subjectAltName=DNS:${host}`,
      '-keyout',
      made.key,
      '-out',
      made.certificate,
    ]),
    { stdio: 'ignore' },
  );
  return made;
}

/**
 * Real nginx with the server block as `package` wrote it; only the three lines that the block's own note asks for are changed.
 *
 * @param folder place for the server's own files
 * @returns stops the server
 */
export async function startNginx(folder: string, site: string, port: number, { certificate, key }: Certificate) {
  if (!PROGRAM) throw new Error('No nginx on this machine (Debian: apt-get install nginx-light).');
  mkdirSync(folder, { recursive: true });
  // nginx gives up root's rights before it reads the site.
  for (const path of [join(folder, '..'), folder, site]) chmodSync(path, 0o755);
  const block = readFileSync(join(site, 'nginx.conf'), 'utf8')
    .replace('/etc/ssl/atbilde/fullchain.pem', certificate)
    .replace('/etc/ssl/atbilde/privkey.pem', key)
    .replace('/var/www/atbilde/', `${site}/`);
  writeFileSync(join(folder, 'site.conf'), block);
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log; events {}
http { include /etc/nginx/mime.types; default_type application/octet-stream; access_log ${folder}/access.log; ${places.join(' ')}
include ${folder}/site.conf; }\n`,
  );
  const server = spawn(PROGRAM, ['-c', join(folder, 'nginx.conf'), '-p', folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await listening(server, port);
  return async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGQUIT');
    await ended;
  };
}

async function listening(server: ChildProcess, port: number): Promise<void> {
  let complaint = '';
  server.stderr?.on('data', (piece: Buffer) => {
    complaint += piece.toString();
  });
  for (let attempt = 0; attempt < 100; attempt++) {
    if (server.exitCode !== null) throw new Error(`nginx ended: ${complaint}`);
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nginx does not listen on ${port}: ${complaint}`);
}
