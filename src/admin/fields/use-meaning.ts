import { policyTexts } from '../../policy/describe-problem';
import { meaningOf } from '../../policy/key-meaning';
import { useEditor } from '../editor-context';
import type { Path } from '../state/source-edit';

/** What the entry at a path is for, in the words of the policy's own reference. */
export function useMeaning(): (path: Path) => string {
  const { language } = useEditor();
  return (path) => meaningOf(policyTexts[language].keys, path);
}
