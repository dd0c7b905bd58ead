import { Caption2, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { LinkButton } from './link-button';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    marginTop: 'auto',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
  },
});

export function Footer() {
  const { texts, environment, send } = usePane();
  const styles = useStyles();
  const { municipality, hash } = environment.policyFile;
  return (
    <footer className={styles.footer}>
      <LinkButton size="small" subtle onClick={() => send({ type: 'view-opened', view: 'privacy' })}>
        {texts.footer.privacy}
      </LinkButton>
      <Caption2>
        {texts.footer.version({ version: ATBILDE_VERSION })} ·{' '}
        {texts.footer.policy({ edition: municipality.edition, hash })}
      </Caption2>
    </footer>
  );
}
