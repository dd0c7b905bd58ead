import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { type ReactNode, useEffect, useRef } from 'react';
import { useEditor } from './editor-context';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
    ':focus': { outline: 'none' },
  },
  content: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    maxHeight: '50vh',
    overflowY: 'auto',
  },
});

interface HeaderPanelProps {
  readonly id: string;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Opens under the header and takes the focus, which goes back where it was when the panel closes; Escape closes it. */
export function HeaderPanel({ id, label, onClose, children }: HeaderPanelProps) {
  const { texts } = useEditor();
  const styles = useStyles();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const content = panel.current;
    content?.querySelector<HTMLElement>('button')?.focus();
    return () => {
      const lost = document.activeElement === document.body || content?.contains(document.activeElement);
      if (lost && before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <section
      ref={panel}
      id={id}
      aria-label={label}
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className={styles.content}>{children}</div>
      <Button appearance="subtle" icon={<Dismiss20Regular />} aria-label={texts.close} onClick={onClose} />
    </section>
  );
}
