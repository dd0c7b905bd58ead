import { Textarea } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Path } from '../state/source-edit';
import { EntryField } from './entry-field';
import { textsOf, useEntry } from './use-entry';

interface LinesFieldProps {
  readonly path: Path;
  readonly label: string;
  readonly hint?: string;
  readonly lines: number;
  /** Whether an empty line is a member too. */
  readonly keepEmpty?: boolean;
}

/** A list of texts in one box, a line each, for lists that are pasted or read as a whole. */
export function LinesField({ path, label, hint, lines, keepEmpty = false }: LinesFieldProps) {
  const entry = useEntry(path);
  const membersOf = (text: string): readonly string[] =>
    keepEmpty ? text.split('\n') : text.split('\n').flatMap((line) => line.trim() || []);
  const members = textsOf(entry.value);
  // The box keeps the line that is being begun, which the list does not have yet.
  const [draft, setDraft] = useState(() => members.join('\n'));
  const isCurrent = JSON.stringify(membersOf(draft)) === JSON.stringify(members);
  useEffect(() => {
    if (!isCurrent) setDraft(members.join('\n'));
  }, [isCurrent, members]);
  return (
    <EntryField entry={entry} label={label} hint={hint}>
      <Textarea
        value={isCurrent ? draft : members.join('\n')}
        rows={lines}
        resize="vertical"
        onChange={(_, { value }) => {
          setDraft(value);
          entry.set(membersOf(value));
        }}
      />
    </EntryField>
  );
}
