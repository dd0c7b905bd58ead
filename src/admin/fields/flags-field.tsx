import { Checkbox, makeStyles } from '@fluentui/react-components';
import type { Path } from '../state/source-edit';
import { EntryFrame } from './entry-field';
import { Group } from './group';
import { useEntry } from './use-entry';

const useStyles = makeStyles({
  boxes: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(240px, 100%), 1fr))' },
});

interface FlagsFieldProps {
  readonly path: Path;
  readonly label: string;
  readonly hint?: string;
  /** Names by key; each key holds true or false. */
  readonly flags: Readonly<Record<string, string>>;
}

/** An object of true and false values under one label. */
export function FlagsField({ path, label, hint, flags }: FlagsFieldProps) {
  const styles = useStyles();
  const entry = useEntry(path);
  return (
    <EntryFrame entry={entry} label={label}>
      <Group label={label} hint={hint} messages={entry.messages}>
        <div className={styles.boxes}>
          {Object.entries(flags).map(([key, name]) => (
            <Flag key={key} path={[...path, key]} name={name} />
          ))}
        </div>
      </Group>
    </EntryFrame>
  );
}

function Flag({ path, name }: { readonly path: Path; readonly name: string }) {
  const entry = useEntry(path);
  return (
    <Checkbox label={name} checked={entry.value === true} onChange={(_, { checked }) => entry.set(checked === true)} />
  );
}
