import { Checkbox, makeStyles } from '@fluentui/react-components';
import type { Path } from '../state/source-edit';
import { EntryFrame } from './entry-field';
import { Group } from './group';
import { textsOf, useEntry } from './use-entry';

const useStyles = makeStyles({
  boxes: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(240px, 100%), 1fr))' },
});

interface ChoicesFieldProps {
  readonly path: Path;
  readonly label: string;
  readonly hint?: string;
  readonly choices: Readonly<Record<string, string>>;
}

/** A list of chosen names, in the order in which they are offered. */
export function ChoicesField({ path, label, hint, choices }: ChoicesFieldProps) {
  const styles = useStyles();
  const entry = useEntry(path);
  const chosen = textsOf(entry.value);
  const choose = (choice: string, isChosen: boolean) => {
    const strange = chosen.filter((one) => !(one in choices));
    const next = Object.keys(choices).filter((one) => (one === choice ? isChosen : chosen.includes(one)));
    entry.set([...next, ...strange]);
  };
  return (
    <EntryFrame entry={entry} label={label}>
      <Group label={label} hint={hint} messages={entry.messages}>
        <div className={styles.boxes}>
          {Object.entries(choices).map(([choice, name]) => (
            <Checkbox
              key={choice}
              label={name}
              checked={chosen.includes(choice)}
              onChange={(_, { checked }) => choose(choice, checked === true)}
            />
          ))}
        </div>
      </Group>
    </EntryFrame>
  );
}
