import type { Element } from './element';
import type { ManifestProblem } from './problem';

/** An element that may stand in another, in its order: `!` must be there, `+` may be there more than once. */
type Child = string;

const RESOURCE: readonly Child[] = ['bt:Override+'];

/**
 * The elements that our manifests use, and the order the schema asks for (docs/develop/manifest-element-ordering and
 * MS-OWEMXML; platform notes 1.1). Keys are an element's name, with the parent's before it where the name has two meanings.
 */
const CHILDREN: Readonly<Record<string, readonly Child[]>> = {
  OfficeApp: [
    'Id!',
    'AlternateId',
    'Version!',
    'ProviderName!',
    'DefaultLocale!',
    'DisplayName!',
    'Description!',
    'IconUrl!',
    'HighResolutionIconUrl!',
    'SupportUrl!',
    'AppDomains',
    'Hosts!',
    'Requirements!',
    'FormSettings!',
    'Permissions!',
    'Rule!',
    'DisableEntityHighlighting',
    'VersionOverrides!',
  ],
  DisplayName: ['Override+'],
  'OfficeApp/Description': ['Override+'],
  IconUrl: ['Override+'],
  HighResolutionIconUrl: ['Override+'],
  SupportUrl: ['Override+'],
  AppDomains: ['AppDomain!+'],
  'OfficeApp/Hosts': ['Host!'],
  Requirements: ['Sets!'],
  Sets: ['Set!+'],
  FormSettings: ['Form!+'],
  Form: ['DesktopSettings!'],
  DesktopSettings: ['SourceLocation!', 'RequestedHeight'],
  'OfficeApp/VersionOverrides': ['VersionOverrides!'],
  'VersionOverrides/VersionOverrides': ['Description', 'Requirements', 'Hosts!', 'Resources!'],
  'VersionOverrides/Hosts': ['Host!'],
  'VersionOverrides/Hosts/Host': ['Runtimes', 'DesktopFormFactor!'],
  Runtimes: ['Runtime!'],
  Runtime: ['Override'],
  DesktopFormFactor: ['SupportsSharedFolders!', 'FunctionFile', 'ExtensionPoint!+'],
  'ExtensionPoint(MessageComposeCommandSurface)': ['OfficeTab!'],
  'ExtensionPoint(LaunchEvent)': ['LaunchEvents!', 'SourceLocation!'],
  LaunchEvents: ['LaunchEvent!+'],
  OfficeTab: ['Group!+'],
  Group: ['Label!', 'Control!+'],
  Control: ['Label!', 'Supertip!', 'Icon!', 'Action!'],
  Supertip: ['Title!', 'Description!'],
  Icon: ['bt:Image!+'],
  Action: ['SourceLocation!', 'SupportsPinning!'],
  Resources: ['bt:Images!', 'bt:Urls!', 'bt:ShortStrings!', 'bt:LongStrings!'],
  'bt:Images': ['bt:Image!+'],
  'bt:Urls': ['bt:Url!+'],
  'bt:ShortStrings': ['bt:String!+'],
  'bt:LongStrings': ['bt:String!+'],
  'bt:Images/bt:Image': RESOURCE,
  'bt:Url': RESOURCE,
  'bt:String': RESOURCE,
};

/** Elements in wrong order or number, or without a place. */
export function structureProblems(root: Element): readonly ManifestProblem[] {
  const problems: ManifestProblem[] = [];
  visit(root, [], problems);
  return problems;
}

function visit(element: Element, parents: readonly string[], problems: ManifestProblem[]): void {
  const path = [...parents, element.name];
  const place = path.join('/');
  const known = childrenOf(element, path);
  const names = known.map((child) => child.replace(/[!+]+$/, ''));
  let furthest = -1;
  const seen = new Set<string>();
  for (const child of element.children) {
    const index = names.indexOf(child.name);
    if (index < 0) problems.push({ kind: 'unknownElement', values: { name: child.name }, place });
    else {
      const before = names[furthest];
      if (index < furthest && before) problems.push({ kind: 'order', values: { name: child.name, before }, place });
      if (seen.has(child.name) && !known[index]?.endsWith('+')) {
        problems.push({ kind: 'repeated', values: { name: child.name }, place });
      }
      furthest = Math.max(furthest, index);
      visit(child, path, problems);
    }
    seen.add(child.name);
  }
  known.forEach((child, index) => {
    const name = names[index] ?? '';
    if (child.includes('!') && !seen.has(name)) problems.push({ kind: 'missingElement', values: { name }, place });
  });
}

/** The longest entry of the table that the path ends with; an element without an entry has no children. */
function childrenOf(element: Element, path: readonly string[]): readonly Child[] {
  const typed = CHILDREN[`${element.name}(${element.attributes['xsi:type'] ?? ''})`];
  if (typed) return typed;
  for (let from = Math.max(0, path.length - 3); from < path.length; from++) {
    const known = CHILDREN[path.slice(from).join('/')];
    if (known) return known;
  }
  return [];
}
