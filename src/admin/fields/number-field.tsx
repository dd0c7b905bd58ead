import { Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Path } from '../state/source-edit';
import { EntryField } from './entry-field';
import { textOf, useEntry } from './use-entry';

const useStyles = makeStyles({ input: { maxWidth: '120px' } });

interface NumberFieldProps {
  readonly path: Path;
  readonly label: string;
  readonly hint?: string;
}

/** A whole number; left empty, the inherited number holds. What is no number goes into the file as it is, and the reader says so. */
export function NumberField({ path, label, hint }: NumberFieldProps) {
  const styles = useStyles();
  const entry = useEntry(path);
  const [isCleared, setIsCleared] = useState(false);
  const change = (text: string) => {
    const wanted = text.trim();
    setIsCleared(wanted === '');
    if (wanted === '') entry.restore();
    else entry.set(/^\d{1,9}$/.test(wanted) ? Number(wanted) : text);
  };
  return (
    <EntryField entry={entry} label={label} hint={hint}>
      <Input
        className={styles.input}
        inputMode="numeric"
        value={isCleared ? '' : textOf(entry.value)}
        placeholder={textOf(entry.inherited)}
        onChange={(_, data) => change(data.value)}
        onBlur={() => setIsCleared(false)}
      />
    </EntryField>
  );
}
