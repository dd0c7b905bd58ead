import { Button, Caption1, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { surroundings } from '../components/quote';
import { usePane } from '../pane-context';
import { sureFix } from '../state/fixes';
import { Page } from './page';
import { useViewTexts } from './view-texts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  item: { listStyleType: 'none' },
  change: { overflowWrap: 'anywhere' },
  removed: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  added: { textDecorationLine: 'none', fontWeight: tokens.fontWeightSemibold },
  foot: {
    position: 'sticky',
    bottom: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Everything that can be mended without a decision, to be looked through before it is done at once. */
export function Mend() {
  const { mend } = useViewTexts();
  const { state, listing, actions, send } = usePane();
  const styles = useStyles();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const text = state.letter?.examination.report.authorText ?? '';
  const findings = actions.sureFindings();
  const identityOf = listing?.identityOf ?? (() => '');
  const chosen = findings.filter((finding) => !left.has(identityOf(finding)));
  const choose = (identity: string, wanted: boolean) => {
    const next = new Set(left);
    if (wanted) next.delete(identity);
    else next.add(identity);
    setLeft(next);
  };
  const apply = async () => {
    await actions.mend(chosen);
    send({ type: 'view-opened', view: 'letter' });
  };
  if (findings.length === 0) {
    return (
      <Page title={mend.title}>
        <Text>{mend.none}</Text>
      </Page>
    );
  }
  return (
    <Page title={mend.title}>
      <Text>{mend.lead}</Text>
      <ul className={styles.list}>
        {findings.map((finding) => {
          const identity = identityOf(finding);
          const around = surroundings(text, finding.start, finding.end);
          return (
            <li key={identity} className={styles.item}>
              <Checkbox
                checked={!left.has(identity)}
                onChange={(_, { checked }) => choose(identity, checked === true)}
                label={
                  <Caption1 className={styles.change}>
                    {around.before}
                    <del className={styles.removed}>{finding.text}</del>{' '}
                    <ins className={styles.added}>{sureFix(finding)?.replacement}</ins>
                    {around.after}
                  </Caption1>
                }
              />
            </li>
          );
        })}
      </ul>
      <div className={styles.foot}>
        <Button appearance="primary" disabled={chosen.length === 0} onClick={() => void apply()}>
          {mend.apply({ count: chosen.length })}
        </Button>
      </div>
    </Page>
  );
}
