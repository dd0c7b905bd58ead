import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { type ReactNode, useEffect, useRef } from 'react';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', flexGrow: 1 },
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    '@container (max-width: 14rem)': { position: 'static' },
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { ...typographyStyles.subtitle2, minWidth: 0, margin: 0, ':focus-visible': { outlineStyle: 'none' } },
  content: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
});

/** A further page of the pane. Begins at its title; Escape and the arrow lead back to the letter. */
export function Page({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { texts, send } = usePane();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const leave = () => send({ type: 'view-opened', view: 'letter' });
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={texts.header.back} onClick={leave} />
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
      </header>
      <main className={styles.content}>{children}</main>
    </div>
  );
}
