import { makeStyles, tokens } from '@fluentui/react-components';
import { Calendar24Regular, Mail24Filled, People24Regular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  rail: {
    width: '48px',
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '20px',
    paddingTop: '16px',
    color: tokens.colorNeutralForeground3,
    '@media (max-width: 760px)': { display: 'none' },
  },
  here: { color: tokens.colorBrandForeground1 },
});

/** The applications at the left edge; only mail is played. */
export function Rail() {
  const styles = useStyles();
  return (
    <div className={styles.rail} aria-hidden="true">
      <Mail24Filled className={styles.here} />
      <Calendar24Regular />
      <People24Regular />
    </div>
  );
}
