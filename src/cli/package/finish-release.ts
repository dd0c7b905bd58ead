import { billOfMaterials } from './bill-of-materials';
import { CHECKSUMS, checksums } from './checksums';
import { type Files, readFolder, textFile, writeFolder } from './files';
import { licencesText, shippedPackages } from './shipped-packages';

/** Puts licences, bill of materials and checksums into the folder of a release (`scripts/release.mjs`), the tool's own packages included. */
export async function finishRelease(folder: string, shipped: string, version: string): Promise<void> {
  const packages = await shippedPackages(shipped, () => true);
  const added: Files = new Map([
    ['THIRD-PARTY-LICENSES.txt', textFile(licencesText(packages, 'site/spelling'))],
    ['sbom.cdx.json', textFile(billOfMaterials(version, packages))],
  ]);
  await writeFolder(folder, added);
  const files = new Map([...(await readFolder(folder))].filter(([path]) => path !== CHECKSUMS));
  await writeFolder(folder, new Map([[CHECKSUMS, textFile(checksums(files))]]));
}
