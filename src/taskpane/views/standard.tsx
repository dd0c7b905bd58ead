import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Clause } from '../../report';
import { usePane } from '../pane-context';
import { Page } from './page';
import { useViewTexts } from './view-texts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalM,
    margin: 0,
  },
  number: { fontWeight: tokens.fontWeightSemibold },
  words: { margin: 0 },
  source: { color: tokens.colorNeutralForeground3 },
});

const CLAUSES: readonly Clause[] = ['9', '9.1', '9.2', '9.3', '9.4', '9.5', '5.1', '5.2'];

/** The standard's own words. */
export function Standard() {
  const { standard } = useViewTexts();
  const { catalogue } = usePane();
  const styles = useStyles();
  return (
    <Page title={standard.title}>
      <dl className={styles.list}>
        {CLAUSES.map((clause) => [
          <dt key={`${clause} number`} className={styles.number}>
            <Text weight="semibold">{clause}.</Text>
          </dt>,
          <dd key={clause} className={styles.words}>
            <Text>{catalogue.clauses[clause]}</Text>
          </dd>,
        ])}
      </dl>
      <Caption1 className={styles.source}>{standard.source}</Caption1>
    </Page>
  );
}
