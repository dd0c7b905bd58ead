import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { useEffect, useRef, useState } from 'react';
import { useEditor } from '../editor-context';
import type { Path } from '../state/source-edit';
import { EntryFrame } from './entry-field';
import { Group } from './group';
import { ListRow } from './list-row';
import { textsOf, useEntry } from './use-entry';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, margin: 0, padding: 0 },
  add: { alignSelf: 'flex-start', minWidth: 0, fontWeight: tokens.fontWeightRegular },
  none: { color: tokens.colorNeutralForeground3 },
});

interface ListFieldProps {
  readonly path: Path;
  readonly label: string;
  readonly hint?: string;
  /** Whether the order means something: then a row can be moved up. */
  readonly ordered?: boolean;
  readonly multiline?: boolean;
  /** Messages on one member beside the reader's. */
  readonly messagesAt?: (index: number) => readonly string[];
  /** In place of writing the member's text. */
  readonly onMember?: (index: number, text: string) => void;
}

/** A list of texts, a row each. */
export function ListField(props: ListFieldProps) {
  const { path, label, hint, ordered = false, multiline = false, messagesAt, onMember } = props;
  const { texts } = useEditor();
  const styles = useStyles();
  const entry = useEntry(path);
  const rows = textsOf(entry.value).map((text, index) => ({ text, place: `${entry.place}[${index}]` }));
  const list = useRef<HTMLDivElement>(null);
  const [focus, setFocus] = useState<number | null>(null);
  // A row that was just added is not called empty before the cursor has left it.
  const [fresh, setFresh] = useState<number | null>(null);

  useEffect(() => {
    if (focus === null) return;
    const inputs = list.current?.querySelectorAll<HTMLElement>('input, textarea');
    (inputs?.[focus] ?? list.current?.querySelector('button'))?.focus();
    setFocus(null);
  }, [focus]);

  const insert = (index: number) => {
    entry.insertMember(index, '');
    setFresh(index);
    setFocus(index);
  };
  return (
    <EntryFrame entry={entry} label={label}>
      <div ref={list}>
        <Group label={label} hint={hint} messages={rows.length === 0 ? entry.messages : []}>
          {rows.length === 0 && <Caption1 className={styles.none}>{texts.field.none}</Caption1>}
          <ul className={styles.rows}>
            {rows.map(({ text, place }, index) => (
              <ListRow
                key={place}
                place={place}
                text={text}
                label={texts.field.member({ label, number: index + 1 })}
                multiline={multiline}
                messages={fresh === index ? [] : [...entry.messagesAt(index), ...(messagesAt?.(index) ?? [])]}
                onText={(value) => (onMember ? onMember(index, value) : entry.setMember(index, value))}
                onEnter={() => insert(index + 1)}
                onLeave={() => setFresh(null)}
                onRemove={() => {
                  entry.removeMember(index);
                  setFocus(Math.max(0, Math.min(index, rows.length - 2)));
                }}
                onMoveUp={
                  ordered && index > 0
                    ? () => {
                        entry.swapMembers(index - 1);
                        setFocus(index - 1);
                      }
                    : null
                }
              />
            ))}
          </ul>
          <Button
            className={styles.add}
            size="small"
            appearance="subtle"
            icon={<Add20Regular />}
            aria-label={texts.field.addTo({ label })}
            onClick={() => insert(rows.length)}
          >
            {texts.field.add}
          </Button>
        </Group>
      </div>
    </EntryFrame>
  );
}
