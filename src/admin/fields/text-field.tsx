import { Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Path } from '../state/source-edit';
import { EntryField } from './entry-field';
import { textOf, useEntry } from './use-entry';

interface TextFieldProps {
  readonly path: Path;
  readonly label: string;
  readonly hint?: string;
  /** What an emptied field writes: an empty text, nothing (the inherited value), or JSON's null. */
  readonly empty?: 'text' | 'nothing' | 'null';
  readonly lines?: number;
  readonly type?: 'text' | 'url';
  readonly onText?: (text: string) => void;
}

export function TextField({ path, label, hint, empty = 'text', lines = 1, type = 'text', onText }: TextFieldProps) {
  const entry = useEntry(path);
  const [touched, setTouched] = useState(false);
  const value = textOf(entry.value);
  const change = (text: string) => {
    if (onText) onText(text);
    else if (text === '' && empty !== 'text') {
      if (empty === 'null' && entry.inherited !== null) entry.set(null);
      else entry.restore();
    } else entry.set(text);
  };
  const common = { value, onBlur: () => setTouched(true) };
  return (
    <EntryField entry={entry} label={label} hint={hint} messages={value === '' && !touched ? [] : entry.messages}>
      {lines > 1 ? (
        <Textarea {...common} rows={lines} resize="vertical" onChange={(_, data) => change(data.value)} />
      ) : (
        <Input {...common} type={type} onChange={(_, data) => change(data.value)} />
      )}
    </EntryField>
  );
}
