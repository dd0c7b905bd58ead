import { useEditor } from '../editor-context';
import { TextField } from '../fields/text-field';
import { useMeaning } from '../fields/use-meaning';

export function SupportSection() {
  const { labels } = useEditor();
  const meaning = useMeaning();
  return (
    <>
      <TextField
        path={['support', 'contact']}
        label={labels['support.contact']}
        hint={meaning(['support', 'contact'])}
      />
      {(['url', 'privacyUrl'] as const).map((key) => (
        <TextField key={key} path={['support', key]} label={labels[`support.${key}`]} type="url" empty="null" />
      ))}
    </>
  );
}
