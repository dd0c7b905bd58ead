import { defaultPolicy } from '../../policy/defaults';
import type { MunicipalityPolicy } from '../../policy/policy';
import type { PolicyProblem } from '../../policy/problem';
import { locateFaults, readPolicy } from '../../policy/read-policy';
import { readSource } from '../../policy/source';
import { phraseExampleFaults } from '../../standard/phrase-examples';
import { rules } from '../../standard/registry';

/** A policy file as it was opened; the editor compares with it. */
export interface OpenedFile {
  /** Null for the built-in policy, which has no file. */
  readonly name: string | null;
  readonly source: string;
}

export interface EditorState {
  readonly opened: OpenedFile;
  /** What the opened file makes of mail: with problems the built-in policy. */
  readonly openedPolicy: MunicipalityPolicy;
  readonly openedIsFaulty: boolean;
  /** The file's text: the document that the form changes. */
  readonly source: string;
  /** The file as plain data; undefined while its notation is broken, and then the form has nothing to show. */
  readonly data: unknown;
  readonly isBroken: boolean;
  /** Why the file cannot be followed; empty when it can. */
  readonly problems: readonly PolicyProblem[];
  /** Examples that their phrase rules do not bear out; the file is followed all the same. */
  readonly exampleProblems: readonly PolicyProblem[];
  /** The last edition that could be followed. */
  readonly policy: MunicipalityPolicy;
  readonly past: readonly string[];
  readonly future: readonly string[];
  /** Changes of one field in a row are one step back. */
  readonly lastField: string | null;
  /** The text as it was last opened or exported. */
  readonly safe: string;
}

export type EditorEvent =
  /** Null: the built-in policy. */
  | { readonly type: 'opened'; readonly file: OpenedFile | null }
  | { readonly type: 'edited'; readonly edit: (source: string) => string; readonly field: string | null }
  | { readonly type: 'undone' }
  | { readonly type: 'redone' }
  | { readonly type: 'exported' };

/** What a file begins with when there was none. */
const FRESH = '{\n  "formatVersion": 1\n}\n';
const MOST_STEPS = 200;

/** The editor as it begins with a file, or with the built-in policy. */
export function openFile(file: OpenedFile | null): EditorState {
  const given = file ?? { name: null, source: '' };
  const text = given.source.replace(/^\uFEFF/, '');
  const source = text.trim() === '' ? FRESH : text;
  const reading = readingOf(source, defaultPolicy);
  return {
    opened: { name: given.name, source },
    openedPolicy: reading.policy,
    openedIsFaulty: reading.problems.length > 0,
    ...reading,
    source,
    past: [],
    future: [],
    lastField: null,
    safe: source,
  };
}

export function editorReducer(state: EditorState, event: EditorEvent): EditorState {
  switch (event.type) {
    case 'opened':
      return openFile(event.file);
    case 'edited': {
      const source = event.edit(state.source);
      if (source === state.source) return state;
      const goesOn = event.field !== null && event.field === state.lastField;
      const past = goesOn ? state.past : [...state.past, state.source].slice(-MOST_STEPS);
      return { ...state, ...readingOf(source, state.policy), source, past, future: [], lastField: event.field };
    }
    case 'undone': {
      const source = state.past[state.past.length - 1];
      if (source === undefined) return state;
      const future = [state.source, ...state.future];
      const past = state.past.slice(0, -1);
      return { ...state, ...readingOf(source, state.policy), source, past, future, lastField: null };
    }
    case 'redone': {
      const [source, ...future] = state.future;
      if (source === undefined) return state;
      const past = [...state.past, state.source];
      return { ...state, ...readingOf(source, state.policy), source, past, future, lastField: null };
    }
    case 'exported':
      return { ...state, safe: state.source };
  }
}

/** Everything that wants mending, in the order in which it was found. */
export function allProblems({ problems, exampleProblems }: EditorState): readonly PolicyProblem[] {
  return [...problems, ...exampleProblems];
}

export function isUnsaved(state: EditorState): boolean {
  return state.source !== state.safe;
}

function readingOf(source: string, lastPolicy: MunicipalityPolicy) {
  const { policy, problems } = readPolicy(source, rules);
  const { value, problems: slips } = readSource(source);
  const isBroken = slips.length > 0;
  return {
    data: isBroken ? undefined : value,
    isBroken,
    problems,
    exampleProblems: problems.length === 0 ? locateFaults(phraseExampleFaults(policy), source) : [],
    policy: problems.length === 0 ? policy : lastPolicy,
  };
}
