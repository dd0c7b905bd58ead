import { useEditor } from '../editor-context';
import { LinesField } from '../fields/lines-field';

export function WordsSection() {
  const { labels } = useEditor();
  return <LinesField path={['words']} label={labels.words} lines={16} />;
}
