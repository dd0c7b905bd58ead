import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { ArrowUp20Regular } from '@fluentui/react-icons/svg/arrow-up';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import { useEditor } from '../editor-context';
import { validationOf } from './entry-field';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalXXS, listStyleType: 'none' },
  field: { flexGrow: 1, minWidth: 0 },
  input: { width: '100%' },
  button: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

interface ListRowProps {
  readonly place: string;
  readonly text: string;
  readonly label: string;
  readonly multiline: boolean;
  readonly messages: readonly string[];
  readonly onText: (text: string) => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  readonly onRemove: () => void;
  /** Null where the row cannot be moved up. */
  readonly onMoveUp: (() => void) | null;
}

/** One text of a list: to write, to move and to remove. */
export function ListRow(props: ListRowProps) {
  const { place, text, label, multiline, messages, onText, onEnter, onLeave, onRemove, onMoveUp } = props;
  const { texts } = useEditor();
  const styles = useStyles();
  const common = { className: styles.input, value: text, 'aria-label': label, onBlur: onLeave };
  return (
    <li className={styles.row} data-place={place}>
      <Field className={styles.field} {...validationOf(messages)}>
        {multiline ? (
          <Textarea {...common} rows={2} resize="vertical" onChange={(_, data) => onText(data.value)} />
        ) : (
          <Input
            {...common}
            onChange={(_, data) => onText(data.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && text !== '') onEnter();
            }}
          />
        )}
      </Field>
      {onMoveUp && (
        <Button
          className={styles.button}
          appearance="subtle"
          icon={<ArrowUp20Regular />}
          aria-label={texts.field.moveUp({ text })}
          onClick={onMoveUp}
        />
      )}
      <Button
        className={styles.button}
        appearance="subtle"
        icon={<Delete20Regular />}
        aria-label={text === '' ? texts.field.removeEmpty : texts.field.removeOf({ text })}
        onClick={onRemove}
      />
    </li>
  );
}
