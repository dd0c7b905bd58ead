import { PAGES } from './add-in';
import { OPEN_PANE_COMMAND } from './commands';
import type { Element } from './element';
import type { ManifestProblem } from './problem';
import type { ManifestSurroundings } from './surroundings';
import { all } from './walk';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const VERSION = /^\d{1,5}(\.\d{1,5}){3}$/;
const MOST_MAILBOX = '1.3';
const PERMISSION = 'ReadWriteItem';

/** Events of a message that is being written (docs/develop/event-based-activation). */
const EVENTS = [
  'OnNewMessageCompose',
  'OnMessageAttachmentsChanged',
  'OnMessageRecipientsChanged',
  'OnInfoBarDismissClicked',
  'OnMessageSend',
  'OnMessageCompose',
  'OnMessageFromChanged',
  'OnSensitivityLabelChanged',
];

/** What is well-formed and yet would not work, or not as promised. */
export function behaviourProblems(root: Element, surroundings: ManifestSurroundings): readonly ManifestProblem[] {
  return [
    ...identityProblems(root, surroundings),
    ...requirementProblems(root),
    ...controlProblems(root),
    ...eventProblems(root, surroundings),
    ...runtimeProblems(root),
  ];
}

function identityProblems(root: Element, { knownId }: ManifestSurroundings): ManifestProblem[] {
  const problems: ManifestProblem[] = [];
  for (const { element, place } of all(root, 'Id')) {
    const value = element.text;
    if (!GUID.test(value)) problems.push({ kind: 'id', values: { value }, place });
    if (knownId !== undefined && value.toLowerCase() !== knownId.toLowerCase()) {
      problems.push({ kind: 'idChanged', values: { value, known: knownId }, place });
    }
  }
  for (const { element, place } of all(root, 'Version')) {
    if (!VERSION.test(element.text)) problems.push({ kind: 'version', values: { value: element.text }, place });
  }
  for (const { element, place } of all(root, 'Permissions')) {
    const value = element.text;
    if (value !== PERMISSION) problems.push({ kind: 'permission', values: { value, wanted: PERMISSION }, place });
  }
  return problems;
}

function requirementProblems(root: Element): ManifestProblem[] {
  const problems: ManifestProblem[] = [];
  for (const { place } of all(root, 'Requirements')) {
    if (place.includes('VersionOverrides')) problems.push({ kind: 'requirementsInside', place });
  }
  for (const { element, place } of [...all(root, 'Set'), ...all(root, 'Sets')]) {
    const value = element.attributes.MinVersion ?? element.attributes.DefaultMinVersion;
    if (value !== undefined && isNewer(value, MOST_MAILBOX)) {
      problems.push({ kind: 'mailbox', values: { value, most: MOST_MAILBOX }, place });
    }
  }
  return problems;
}

function isNewer(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [mostMajor = 0, mostMinor = 0] = than.split('.').map(Number);
  return major > mostMajor || (major === mostMajor && minor > mostMinor);
}

function controlProblems(root: Element): ManifestProblem[] {
  const problems: ManifestProblem[] = [];
  const ids = new Set<string>();
  for (const { element, place } of [...all(root, 'Control'), ...all(root, 'Group')]) {
    const id = element.attributes.id ?? '';
    if (ids.has(id)) problems.push({ kind: 'controlTwice', values: { id }, place });
    ids.add(id);
  }
  if (!ids.has(OPEN_PANE_COMMAND)) {
    problems.push({ kind: 'controlMissing', values: { id: OPEN_PANE_COMMAND }, place: 'OfficeTab' });
  }
  for (const name of ['SupportsSharedFolders', 'SupportsPinning']) {
    for (const { element, place } of all(root, name)) {
      if (element.text !== 'true') problems.push({ kind: 'switchOff', values: { name }, place });
    }
  }
  return problems;
}

function eventProblems(root: Element, { fileAt }: ManifestSurroundings): ManifestProblem[] {
  const events = all(root, 'LaunchEvent');
  const file = events.length > 0 ? fileAt(PAGES.sendFile) : null;
  const handlers = file ? associatedNames(new TextDecoder().decode(file)) : new Set<string>();
  const problems: ManifestProblem[] = [];
  const seen = new Set<string>();
  for (const { element, place } of events) {
    const { Type: value = '', FunctionName: name = '', SendMode: mode = 'SoftBlock' } = element.attributes;
    if (!EVENTS.includes(value)) problems.push({ kind: 'event', values: { value }, place });
    if (seen.has(value)) problems.push({ kind: 'eventTwice', values: { value }, place });
    seen.add(value);
    if (value === 'OnMessageSend' && mode !== 'PromptUser') {
      problems.push({ kind: 'sendMode', values: { value: mode }, place });
    }
    if (file && !handlers.has(name)) problems.push({ kind: 'handler', values: { name }, place });
  }
  return problems;
}

/** Names that a send file gives to `Office.actions.associate`. */
function associatedNames(source: string): ReadonlySet<string> {
  return new Set(Array.from(source.matchAll(/\.associate\(\s*["'`](\w{1,100})["'`]/g), (match) => match[1] ?? ''));
}

function runtimeProblems(root: Element): ManifestProblem[] {
  const problems: ManifestProblem[] = [];
  const runtime = all(root, 'Runtime')[0];
  const points = all(root, 'ExtensionPoint').filter(({ element }) => element.attributes['xsi:type'] === 'LaunchEvent');
  for (const { element, place } of points) {
    if (!runtime) problems.push({ kind: 'runtimeMissing', place });
    const value = element.children.find(({ name }) => name === 'SourceLocation')?.attributes.resid ?? '';
    const wanted = runtime?.element.attributes.resid;
    if (wanted !== undefined && value !== wanted) {
      problems.push({ kind: 'runtimeDiffers', values: { value, runtime: wanted }, place });
    }
  }
  if (runtime && !runtime.element.children.some(({ attributes }) => attributes.type === 'javascript')) {
    problems.push({ kind: 'overrideMissing', place: runtime.place });
  }
  return problems;
}
