import { Input, makeStyles } from '@fluentui/react-components';
import type { Path } from '../state/source-edit';
import { EntryField } from './entry-field';
import { textOf, useEntry } from './use-entry';

const useStyles = makeStyles({ input: { maxWidth: '120px' } });

/** A whole number; emptied, the inherited number holds. What is no number goes into the file as it is, and the reader says so. */
export function NumberField({
  path,
  label,
  hint,
}: {
  readonly path: Path;
  readonly label: string;
  readonly hint?: string;
}) {
  const styles = useStyles();
  const entry = useEntry(path);
  const change = (text: string) => {
    if (text.trim() === '') entry.restore();
    else entry.set(/^\d{1,9}$/.test(text.trim()) ? Number(text) : text);
  };
  return (
    <EntryField entry={entry} label={label} hint={hint}>
      <Input
        className={styles.input}
        inputMode="numeric"
        value={entry.isOwn ? textOf(entry.value) : ''}
        placeholder={textOf(entry.inherited)}
        onChange={(_, data) => change(data.value)}
      />
    </EntryField>
  );
}
