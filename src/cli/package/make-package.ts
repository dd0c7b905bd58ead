import { readFile } from 'node:fs/promises';
import { PAGES } from '../../manifest/add-in';
import { checkManifest } from '../../manifest/check-manifest';
import { makeManifest } from '../../manifest/make-manifest';
import type { ManifestProblem } from '../../manifest/problem';
import type { MunicipalityPolicy } from '../../policy/policy';
import type { ProductFolders } from '../product-folders';
import { billOfMaterials } from './bill-of-materials';
import { CHECKSUMS, checksums } from './checksums';
import { type Files, readFolder, textFile } from './files';
import { nginxConfiguration } from './nginx';
import { offPages } from './off-pages';
import { sendFileWithPolicy } from './send-file';
import { licencesText, shippedPackages } from './shipped-packages';
import { webConfig } from './web-config';

export const MANIFESTS = { pane: 'manifest.xml', send: 'manifest-send.xml' } as const;

export interface PackageOptions {
  /** Address of the site, `https://host/path`. */
  readonly url: URL;
  readonly version: string;
  readonly policy: MunicipalityPolicy;
  /** The policy file as the administrator wrote it; the pane reads it at run time. */
  readonly policySource: string;
  /** Pages that only say that the check is off. */
  readonly off: boolean;
  /** Id of the manifest that lies in the folder already. */
  readonly knownId: string | undefined;
}

export interface MadePackage {
  readonly files: Files;
  readonly manifestProblems: readonly { readonly file: string; readonly problem: ManifestProblem }[];
}

/**
 * Everything an administrator uploads, as files: the same input gives the same bytes.
 *
 * @throws as `readFile` does when the product itself is not whole
 */
export async function makePackage(options: PackageOptions, folders: ProductFolders): Promise<MadePackage> {
  const built = await readFolder(folders.site);
  const pages = options.off ? offPages(built) : pagesWithPolicy(built, options);
  const packages = await shippedPackages(folders.shipped, (bundle) => bundle !== 'cli');
  const site: Files = new Map([
    ...pages,
    ['LICENSE', await readFile(folders.licence)],
    ['THIRD-PARTY-LICENSES.txt', textFile(licencesText(packages, 'spelling'))],
    ['sbom.cdx.json', textFile(billOfMaterials(options.version, packages))],
    ['web.config', textFile(webConfig())],
    ['nginx.conf', textFile(nginxConfiguration(options.url))],
  ]);
  const manifests = manifestsOf(options);
  const surroundings = { release: true, fileAt: (path: string) => site.get(path) ?? null, knownId: options.knownId };
  const manifestProblems = [...manifests].flatMap(([file, xml]) =>
    checkManifest(xml, surroundings).map((problem) => ({ file, problem })),
  );
  const files = sorted(new Map([...site, ...[...manifests].map(([file, xml]) => [file, textFile(xml)] as const)]));
  return { files: new Map([...files, [CHECKSUMS, textFile(checksums(files))]]), manifestProblems };
}

function pagesWithPolicy(built: Files, { policy, policySource }: PackageOptions): Files {
  const sendFile = new TextDecoder().decode(built.get(PAGES.sendFile));
  return new Map([
    ...built,
    [PAGES.sendFile, textFile(sendFileWithPolicy(sendFile, policy))],
    ['policy.json', textFile(policySource)],
  ]);
}

function manifestsOf({ url, version, policy }: PackageOptions): ReadonlyMap<string, string> {
  const support = policy.support.url ?? undefined;
  return new Map([
    [MANIFESTS.pane, makeManifest({ url: url.href, version, send: false, support })],
    [MANIFESTS.send, makeManifest({ url: url.href, version, send: true, support })],
  ]);
}

function sorted(files: Files): Files {
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
