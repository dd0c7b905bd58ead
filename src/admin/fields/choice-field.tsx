import { makeStyles, Select } from '@fluentui/react-components';
import type { Path } from '../state/source-edit';
import { EntryField } from './entry-field';
import { textOf, useEntry } from './use-entry';

const useStyles = makeStyles({ select: { maxWidth: '320px' } });

interface ChoiceFieldProps {
  readonly path: Path;
  readonly label: string;
  readonly hint?: string;
  /** Names by value, in the order of the list. */
  readonly choices: Readonly<Record<string, string>>;
  readonly onChoice?: (value: string) => void;
}

export function ChoiceField({ path, label, hint, choices, onChoice }: ChoiceFieldProps) {
  const styles = useStyles();
  const entry = useEntry(path);
  const value = textOf(entry.value);
  const known = value in choices;
  return (
    <EntryField entry={entry} label={label} hint={hint}>
      <Select
        className={styles.select}
        value={value}
        onChange={(_, data) => (onChoice ? onChoice(data.value) : entry.set(data.value))}
      >
        {!known && <option value={value}>{value}</option>}
        {Object.entries(choices).map(([choice, name]) => (
          <option key={choice} value={choice}>
            {name}
          </option>
        ))}
      </Select>
    </EntryField>
  );
}
