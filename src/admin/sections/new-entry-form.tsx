import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: 0 },
  add: { alignSelf: 'flex-start' },
});

interface NewEntryFormProps {
  readonly title: string;
  readonly addLabel: string;
  readonly isComplete: boolean;
  readonly onAdd: () => void;
  readonly children: ReactNode;
}

/** A few fields that make a new entry. */
export function NewEntryForm({ title, addLabel, isComplete, onAdd, children }: NewEntryFormProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <form
      className={styles.form}
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete) onAdd();
      }}
    >
      <Subtitle2 as="h3" id={id} className={styles.heading}>
        {title}
      </Subtitle2>
      {children}
      <Button type="submit" className={styles.add} icon={<Add20Regular />} disabledFocusable={!isComplete}>
        {addLabel}
      </Button>
    </form>
  );
}
