import type { Element } from './element';
import { pngSize } from './png-size';
import type { ManifestProblem } from './problem';
import type { ManifestSurroundings } from './surroundings';
import { all, walk } from './walk';

const LONGEST_URL = 2048;
/** Sizes without which a ribbon button has no icon. */
const RIBBON_SIZES = ['16', '32', '80'];
const WITH_ADDRESS = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Image', 'bt:Url'];

/** Addresses that Outlook would not load, and files that are not there. */
export function addressProblems(root: Element, surroundings: ManifestSurroundings): readonly ManifestProblem[] {
  const site = siteOf(root);
  return [
    ...addressesIn(root).flatMap((address) => problemsOf(address, site, surroundings)),
    ...appDomainProblems(root),
    ...ribbonProblems(root),
  ];
}

interface Address {
  readonly place: string;
  readonly value: string;
  /** One of our own files, in contrast to the help page, which may stand anywhere. */
  readonly own: boolean;
  /** Width and height of the picture it leads to; null when it is no picture. */
  readonly pixels: number | null;
}

function addressesIn(root: Element): readonly Address[] {
  const pixelsOf = iconSizes(root);
  return [...walk(root)].flatMap(({ element, place }): Address[] => {
    const { DefaultValue: value, id = element.name } = element.attributes;
    if (value === undefined || !WITH_ADDRESS.includes(element.name)) return [];
    const values = [value, ...element.children.flatMap(({ attributes }) => attributes.Value ?? [])];
    const own = element.name !== 'SupportUrl';
    return values.map((each) => ({ place, value: each, own, pixels: pixelsOf.get(id) ?? null }));
  });
}

/** Pixels that each icon must have: fixed for the two icons of the add-in, said by the button for its own. */
function iconSizes(root: Element): ReadonlyMap<string, number> {
  const sizes = new Map([
    ['IconUrl', 64],
    ['HighResolutionIconUrl', 128],
  ]);
  for (const { element } of all(root, 'bt:Image')) {
    const { resid, size } = element.attributes;
    if (resid !== undefined && size !== undefined) sizes.set(resid, Number(size));
  }
  return sizes;
}

function problemsOf(address: Address, site: URL | null, surroundings: ManifestSurroundings): ManifestProblem[] {
  const { value, place, own } = address;
  const url = parsed(value);
  if (!url) return [{ kind: 'url', values: { value }, place }];
  const problems: ManifestProblem[] = [];
  if (url.protocol !== 'https:') problems.push({ kind: 'notHttps', values: { value }, place });
  if (value.length > LONGEST_URL) {
    problems.push({ kind: 'tooLong', values: { length: value.length, limit: LONGEST_URL }, place });
  }
  if (surroundings.release && isThisComputer(url.hostname)) {
    problems.push({ kind: 'localhost', values: { value }, place });
  }
  if (!own || !site) return problems;
  if (url.origin !== site.origin) problems.push({ kind: 'otherOrigin', values: { value, origin: site.origin }, place });
  else problems.push(...fileProblems(address, site, surroundings));
  return problems;
}

function fileProblems({ value, place, pixels }: Address, site: URL, surroundings: ManifestSurroundings) {
  const path = value.startsWith(site.href) ? value.slice(site.href.length).replace(/[?#].*$/, '') : null;
  const bytes = path === null ? null : surroundings.fileAt(path);
  const problem = (fault: ManifestProblem) => [fault];
  if (!bytes) return problem({ kind: 'fileMissing', values: { value }, place });
  if (pixels === null) return [];
  const size = pngSize(bytes);
  if (!size) return problem({ kind: 'notPng', values: { value }, place });
  if (size.width === pixels && size.height === pixels) return [];
  const found = `${size.width}×${size.height}`;
  return problem({ kind: 'iconPixels', values: { value, found, wanted: pixels }, place });
}

function appDomainProblems(root: Element): readonly ManifestProblem[] {
  return all(root, 'AppDomain').flatMap(({ element: { text: value }, place }): ManifestProblem[] =>
    parsed(value)?.origin === value ? [] : [{ kind: 'appDomain', values: { value }, place }],
  );
}

function ribbonProblems(root: Element): readonly ManifestProblem[] {
  return all(root, 'Icon').flatMap(({ element, place }): ManifestProblem[] => {
    const sizes = element.children.map(({ attributes }) => attributes.size);
    const missing = RIBBON_SIZES.filter((size) => !sizes.includes(size)).join(', ');
    return missing === '' ? [] : [{ kind: 'iconSizes', values: { missing }, place }];
  });
}

/** The site is the folder in which the pane's page lies. */
function siteOf(root: Element): URL | null {
  const page = all(root, 'SourceLocation').find(({ element }) => element.attributes.DefaultValue !== undefined);
  const url = parsed(page?.element.attributes.DefaultValue ?? '');
  return url && new URL('.', url);
}

function parsed(value: string): URL | null {
  return URL.canParse(value) ? new URL(value) : null;
}

/** Whether a host name leads nowhere but to the computer that asks. */
export function isThisComputer(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || /^127\.|^\[?::1\]?$|^0\.0\.0\.0$/.test(host);
}
