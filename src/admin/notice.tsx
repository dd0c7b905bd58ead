import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect } from 'react';
import { useEditor } from './editor-context';

const useStyles = makeStyles({
  notice: {
    position: 'fixed',
    left: '50%',
    bottom: tokens.spacingVerticalXL,
    transform: 'translateX(-50%)',
    zIndex: 10,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    maxWidth: 'min(560px, calc(100vw - 32px))',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
});

/** How long a notice stands, in milliseconds. */
const TIME = 8_000;

/** What was just done, for eyes and for screen readers. */
export function Notice({ text, onDone }: { readonly text: string; readonly onDone: () => void }) {
  const { texts } = useEditor();
  const styles = useStyles();
  useEffect(() => {
    if (text === '') return;
    const timer = setTimeout(onDone, TIME);
    return () => clearTimeout(timer);
  }, [text, onDone]);
  return (
    <div role="status">
      {text !== '' && (
        <div className={styles.notice}>
          <Text>{text}</Text>
          <Button
            size="small"
            appearance="subtle"
            icon={<Dismiss20Regular />}
            aria-label={texts.close}
            onClick={onDone}
          />
        </div>
      )}
    </div>
  );
}
