import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { PaneViewsCatalogue } from '../../messages/pane-catalogue';
import { Page } from './page';
import { useViewTexts } from './view-texts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    alignItems: 'baseline',
    margin: 0,
  },
  key: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  use: { margin: 0 },
});

const KEYS: readonly (keyof PaneViewsCatalogue['keys']['list'])[] = [
  'arrows',
  'enter',
  'sides',
  'delete',
  'escape',
  'check',
  'undo',
  'f6',
];

export function Keys() {
  const { keys } = useViewTexts();
  const styles = useStyles();
  return (
    <Page title={keys.title}>
      <Text>{keys.where}</Text>
      <dl className={styles.list}>
        {KEYS.map((key) => [
          <dt key={`${key} key`} className={styles.key}>
            <Text>{keys.names[key]}</Text>
          </dt>,
          <dd key={key} className={styles.use}>
            <Text>{keys.list[key]}</Text>
          </dd>,
        ])}
      </dl>
    </Page>
  );
}
