import { Button, Field, type FieldProps, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowReset20Regular } from '@fluentui/react-icons/svg/arrow-reset';
import type { ReactNode } from 'react';
import { useEditor } from '../editor-context';
import type { Entry } from './use-entry';

const useStyles = makeStyles({
  entry: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  // Below the field, so that the field does not move when it comes or goes.
  restore: {
    alignSelf: 'flex-start',
    minWidth: 0,
    paddingLeft: 0,
    color: tokens.colorBrandForegroundLink,
    '@media (forced-colors: active)': { color: 'LinkText' },
    fontWeight: tokens.fontWeightRegular,
  },
});

export interface EntryFieldProps {
  readonly entry: Entry;
  readonly label: string;
  readonly hint?: string | undefined;
  /** In place of the entry's own messages. */
  readonly messages?: readonly string[];
  readonly children: FieldProps['children'];
}

/** A labelled control on one entry, with the reader's messages at it and the way back to the inherited value. */
export function EntryField({ entry, label, hint, messages = entry.messages, children }: EntryFieldProps) {
  return (
    <EntryFrame entry={entry} label={label}>
      <Field label={label} {...(hint && { hint })} {...validationOf(messages)}>
        {children}
      </Field>
    </EntryFrame>
  );
}

/** The frame alone, for controls that are a group of their own. */
export function EntryFrame({
  entry,
  label,
  children,
}: {
  readonly entry: Entry;
  readonly label: string;
  readonly children: ReactNode;
}) {
  const { texts, position } = useEditor();
  const styles = useStyles();
  const differs = entry.isOwn && JSON.stringify(entry.value) !== JSON.stringify(entry.inherited);
  const action = position.institution === null ? texts.field.restore : texts.field.restoreScoped;
  return (
    <div className={styles.entry} data-place={entry.place}>
      {children}
      {differs && entry.inherited !== undefined && (
        <Button
          className={styles.restore}
          size="small"
          appearance="transparent"
          icon={<ArrowReset20Regular />}
          aria-label={texts.field.restoreOf({ label, action })}
          onClick={entry.restore}
        >
          {action}
        </Button>
      )}
    </div>
  );
}

export function validationOf(messages: readonly string[]): Pick<FieldProps, 'validationState' | 'validationMessage'> {
  return messages.length === 0 ? {} : { validationState: 'error', validationMessage: messages.join(' ') };
}
