/**
 * A certificate for https://localhost. The developer's own one, which `npx office-addin-dev-certs install` makes and trusts, serves when
 * it is there; otherwise one is generated, without touching what this machine trusts.
 */
import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { root } from './dependencies.mjs';

const installed = join(homedir(), '.office-addin-dev-certs');
const generated = join(root, '.cache/certificate');

/** Key and certificate in PEM, and whether they are the developer's own. */
export async function localhostCertificate() {
  const own = read(installed);
  if (own) return { ...own, own: true };
  const earlier = read(generated);
  if (earlier) return { ...earlier, own: false };
  rmSync(generated, { recursive: true, force: true });
  const { generateCertificates } = createRequire(import.meta.url)('office-addin-dev-certs/lib/generate.js');
  const say = console.log;
  console.log = () => undefined;
  try {
    await generateCertificates(
      join(generated, 'ca.crt'),
      join(generated, 'localhost.crt'),
      join(generated, 'localhost.key'),
    );
  } finally {
    console.log = say;
  }
  const made = read(generated);
  if (!made) throw new Error('The certificate for localhost could not be generated.');
  return { ...made, own: false };
}

/** Null when there is none, or when it is no longer valid. */
function read(folder) {
  const [certificate, key] = [join(folder, 'localhost.crt'), join(folder, 'localhost.key')];
  if (!existsSync(certificate) || !existsSync(key)) return null;
  const cert = readFileSync(certificate, 'utf8');
  const tomorrow = Date.now() + 24 * 60 * 60 * 1000;
  return new Date(new X509Certificate(cert).validTo).getTime() > tomorrow
    ? { cert, key: readFileSync(key, 'utf8') }
    : null;
}
