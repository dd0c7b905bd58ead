import { Field, Switch } from '@fluentui/react-components';
import type { Path } from '../state/source-edit';
import { EntryFrame, validationOf } from './entry-field';
import { useEntry } from './use-entry';

interface SwitchFieldProps {
  readonly path: Path;
  readonly label: string;
  readonly hint?: string;
  /** What on and off are called in the file. */
  readonly values?: { readonly on: unknown; readonly off: unknown };
}

const TRUE_FALSE = { on: true, off: false };

export function SwitchField({ path, label, hint, values = TRUE_FALSE }: SwitchFieldProps) {
  const entry = useEntry(path);
  return (
    <EntryFrame entry={entry} label={label}>
      <Field {...(hint && { hint })} {...validationOf(entry.messages)}>
        <Switch
          label={label}
          checked={entry.value === values.on}
          onChange={(_, { checked }) => entry.set(checked ? values.on : values.off)}
        />
      </Field>
    </EntryFrame>
  );
}
