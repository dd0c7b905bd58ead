import type { PolicyProblem } from '../../policy/problem';
import type { Path } from './source-edit';

/** The form's parts, in the order of the navigation. */
export const SECTIONS = [
  'organisation',
  'checks',
  'limits',
  'phraseRules',
  'phrases',
  'pages',
  'words',
  'signature',
  'send',
  'looks',
  'silence',
  'texts',
  'support',
  'institutions',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** Parts that an institution does not have of its own. */
const MUNICIPALITY_ONLY: readonly SectionId[] = ['institutions'];

export function sectionsFor(institution: number | null): readonly SectionId[] {
  return institution === null ? SECTIONS : SECTIONS.filter((id) => !MUNICIPALITY_ONLY.includes(id));
}

export interface Place {
  readonly section: SectionId;
  /** Index of the institution whose changes it is about; null for the municipality. */
  readonly institution: number | null;
}

/** Whether the form has a field for what is wrong; the rest is mended in the file's text. */
export function isOfForm({ kind }: PolicyProblem): boolean {
  return !['syntax', 'duplicateKey', 'newerVersion', 'unknownKey'].includes(kind);
}

/** Where in the form the entry at `path` stands. */
export function placeOf(path: Path): Place {
  const [first, index, third] = path;
  if (first === 'institutions' && typeof index === 'number' && third === 'changes') {
    return { section: sectionOf(path.slice(3)), institution: index };
  }
  return { section: sectionOf(path), institution: null };
}

function sectionOf(path: Path): SectionId {
  const [first, , third] = path;
  if (first === 'rules') return third === 'options' ? 'limits' : 'checks';
  if (first === 'look' || first === 'fixes') return 'looks';
  return SECTIONS.find((id) => id === first) ?? 'organisation';
}
