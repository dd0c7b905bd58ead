import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  waiting: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
});

/** Rows of the part list that are sketched while the first look takes its time. */
const ROWS = ['1', '2', '3', '4', '5', '6'];

export function Waiting() {
  const { texts } = usePane();
  const styles = useStyles();
  return (
    <Skeleton className={styles.waiting} aria-label={texts.situations.loading.title}>
      {ROWS.map((row) => (
        <SkeletonItem key={row} size={16} />
      ))}
    </Skeleton>
  );
}
