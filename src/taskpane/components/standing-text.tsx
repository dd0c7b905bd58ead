import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  standing: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: { margin: 0 },
  text: { color: tokens.colorNeutralForeground2 },
});

interface StandingTextProperties {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** A sentence on the whole letter. Can take the focus when there is no finding to go to. */
export function StandingText({ title, text, children }: StandingTextProperties) {
  const styles = useStyles();
  return (
    <section className={styles.standing} tabIndex={-1} data-standing>
      <Subtitle2 as="h2" block className={styles.title}>
        {title}
      </Subtitle2>
      {text !== '' && <Body1 className={styles.text}>{text}</Body1>}
      {children}
    </section>
  );
}
