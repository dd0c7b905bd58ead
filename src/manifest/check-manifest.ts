import { addressProblems } from './addresses';
import { behaviourProblems } from './behaviour';
import { readXml } from './element';
import type { ManifestProblem } from './problem';
import { resourceProblems } from './resources';
import { structureProblems } from './structure';
import type { ManifestSurroundings } from './surroundings';
import { textProblems } from './texts';

/** Largest manifest that Outlook takes (limits for activation; platform notes 1.2). */
const LARGEST_KB = 256;

/**
 * Everything that would make Outlook refuse a manifest of ours or use it otherwise than promised, found without network or
 * schema. Beyond the schema: dangling resources, http, foreign or local addresses, icons of wrong size, names that no handler
 * has, a reminder that could block mail.
 */
export function checkManifest(source: string, surroundings: ManifestSurroundings): readonly ManifestProblem[] {
  const size = new TextEncoder().encode(source).length;
  if (size > LARGEST_KB * 1024) return [{ kind: 'tooLarge', values: { limit: LARGEST_KB }, place: 'OfficeApp' }];
  const xml = readXml(source);
  if (!xml.ok) return [{ kind: 'xml', values: { line: xml.line, column: xml.column }, place: 'XML' }];
  const { root } = xml;
  if (root.name !== 'OfficeApp' || root.attributes['xsi:type'] !== 'MailApp')
    return [{ kind: 'root', place: root.name }];
  return [
    ...structureProblems(root),
    ...resourceProblems(root),
    ...textProblems(root),
    ...addressProblems(root, surroundings),
    ...behaviourProblems(root, surroundings),
  ];
}
