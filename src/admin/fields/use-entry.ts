import { describeFault } from '../../policy/describe-problem';
import { type PolicyProblem, pathText } from '../../policy/problem';
import { useEditor } from '../editor-context';
import { builtIn, valueAt } from '../state/differences';
import { allProblems } from '../state/editor';
import { type Path, withMember, without, withSwapped, withValue } from '../state/source-edit';

/** One entry of the policy as a field sees it. */
export interface Entry {
  /** The path from the file's root. */
  readonly path: Path;
  /** What holds: the file's own value, else the inherited one. */
  readonly value: unknown;
  /** What would hold without an entry in the file: the municipality's value for an institution, else the built-in one. */
  readonly inherited: unknown;
  /** Whether the file says something here. */
  readonly isOwn: boolean;
  /** Names the place in the page, so that a problem can be shown at it. */
  readonly place: string;
  /** The reader's messages on the entry itself and all that stands in it. */
  readonly messages: readonly string[];
  messagesAt(member: number): readonly string[];
  set(value: unknown): void;
  /** Any change of the file's text, as one step. */
  edit(change: (source: string) => string): void;
  restore(): void;
  setMember(index: number, value: unknown): void;
  insertMember(index: number, value: unknown): void;
  removeMember(index: number): void;
  /** Exchanges the member at `index` with the next. */
  swapMembers(index: number): void;
}

/** The entry at `path`, which counts from the municipality's or the chosen institution's root. */
export function useEntry(path: Path): Entry {
  const { state, send, position, language } = useEditor();
  const { institution } = position;
  const whole: Path = institution === null ? path : ['institutions', institution, 'changes', ...path];
  const place = pathText(whole);
  const own = valueAt(state.data, whole);
  const fromMunicipality = institution === null ? undefined : valueAt(state.data, path);
  const inherited = fromMunicipality ?? valueAt(builtIn, path);

  const problems = allProblems(state);
  const edit = (change: (source: string) => string, field: string | null) =>
    send({ type: 'edited', edit: change, field });
  /** A list that is not in the file is written out before one of its members changes. */
  const editList = (change: (source: string) => string, field: string | null) =>
    edit((source) => change(own === undefined ? withValue(source, whole, inherited ?? []) : source), field);

  return {
    path: whole,
    value: own === undefined ? inherited : own,
    inherited,
    isOwn: own !== undefined,
    place,
    messages: problemsIn(problems, whole).map((problem) => describeFault(problem, language)),
    messagesAt: (member) => problemsIn(problems, [...whole, member]).map((problem) => describeFault(problem, language)),
    set: (value) => edit((source) => withValue(source, whole, value), place),
    edit: (change) => edit(change, null),
    restore: () => edit((source) => without(source, whole), null),
    setMember: (index, value) =>
      editList((source) => withValue(source, [...whole, index], value), pathText([...whole, index])),
    insertMember: (index, value) => editList((source) => withMember(source, whole, index, value), null),
    removeMember: (index) => editList((source) => without(source, [...whole, index]), null),
    swapMembers: (index) => editList((source) => withSwapped(source, whole, index), null),
  };
}

function problemsIn(problems: readonly PolicyProblem[], path: Path): readonly PolicyProblem[] {
  return problems.filter((problem) => path.every((key, index) => problem.path[index] === key));
}

/** A value as text to edit; what is no text (a slip in the file) as its JSON. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === undefined || value === null ? '' : JSON.stringify(value);
}

/** A list as texts to edit; what is no list (a slip in the file) as its only member. */
export function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(textOf);
  return value === undefined || value === null ? [] : [textOf(value)];
}
