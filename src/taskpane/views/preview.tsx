import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../report';
import { usePane } from '../pane-context';
import { Page } from './page';

const useStyles = makeStyles({
  foot: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface PreviewProperties {
  readonly title: string;
  readonly lead: string;
  /** What the button mends, all or none. */
  readonly findings: readonly Finding[];
  readonly apply: string;
  readonly children: ReactNode;
  /** In the place of the button, where this Outlook does not let the letter be rewritten. */
  readonly instead?: ReactNode;
}

/** What would be changed at once, to be looked through before it is done. The letter comes back into view to be mended there. */
export function Preview({ title, lead, findings, apply, children, instead }: PreviewProperties) {
  const { actions, send } = usePane();
  const styles = useStyles();
  const mend = () => {
    send({ type: 'view-opened', view: 'letter' });
    void actions.mend(findings);
  };
  return (
    <Page title={title}>
      <Text>{lead}</Text>
      {children}
      <div className={styles.foot}>
        {instead ?? (
          <Button appearance="primary" disabled={findings.length === 0} onClick={mend}>
            {apply}
          </Button>
        )}
      </div>
    </Page>
  );
}
