import { createContext, type Dispatch, useContext } from 'react';
import type { AdminCatalogue } from '../messages/admin-catalogue';
import type { Catalogue, UserLanguage } from '../messages/catalogue';
import type { EditorEvent, EditorState } from './state/editor';
import type { SectionId } from './state/sections';

export type View = 'form' | 'preview' | 'differences' | 'file';

/** Where in the editor one is. */
export interface Position {
  readonly view: View;
  readonly section: SectionId;
  /** Index of the institution whose changes the form shows; null for the municipality. */
  readonly institution: number | null;
}

/** What every part of the editor may see and do. */
export interface Editor extends AdminCatalogue {
  readonly language: UserLanguage;
  readonly catalogue: Catalogue;
  readonly state: EditorState;
  readonly send: Dispatch<EditorEvent>;
  readonly position: Position;
  readonly go: (to: Partial<Position>) => void;
  /** Says a short sentence to screen readers and shows it for a moment. */
  readonly announce: (sentence: string) => void;
}

const EditorContext = createContext<Editor | null>(null);
export const EditorProvider = EditorContext.Provider;

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (editor === null) throw new Error('useEditor: no EditorProvider above');
  return editor;
}
