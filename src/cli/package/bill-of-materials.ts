import type { ShippedPackage } from './shipped-packages';

/**
 * A CycloneDX 1.6 bill of materials in JSON. Without time stamp and serial number, which the format leaves open, so that the same
 * product gives the same bytes.
 */
export function billOfMaterials(version: string, packages: readonly ShippedPackage[]): string {
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': `atbilde@${version}`,
        name: 'atbilde',
        version,
        licenses: [{ license: { id: 'MIT' } }],
      },
    },
    components: packages.map(componentOf),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function componentOf({ name, version, license }: ShippedPackage) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const [group, short] = name.startsWith('@') ? name.split('/') : [undefined, name];
  return {
    type: 'library',
    'bom-ref': purl,
    ...(group === undefined ? {} : { group }),
    name: short,
    version,
    licenses: [/[ ()]/.test(license) ? { expression: license } : { license: { id: license } }],
    purl,
  };
}
