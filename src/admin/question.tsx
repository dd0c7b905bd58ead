import { Button, makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';

const useStyles = makeStyles({
  dialog: {
    maxWidth: 'min(480px, calc(100vw - 64px))',
    padding: tokens.spacingHorizontalXXL,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  title: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: tokens.spacingHorizontalS },
});

export interface QuestionProps {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  /** Also when the question is closed with Escape. */
  readonly onNo: () => void;
}

/** Asks before something is lost or goes out broken. The browser's own modal dialog: it keeps the focus without guards in the page. */
export function Question({ title, text, yes, no, onYes, onNo }: QuestionProps) {
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onNo();
      }}
    >
      <div className={styles.content}>
        <Subtitle1 as="h2" id={id} className={styles.title}>
          {title}
        </Subtitle1>
        <Text>{text}</Text>
        <div className={styles.actions}>
          <Button onClick={onYes}>{yes}</Button>
          <Button appearance="primary" onClick={onNo}>
            {no}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
