import { Caption1, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../report';
import { Added, Removed } from '../components/marked-words';
import { surroundings } from '../components/quote';
import { usePane } from '../pane-context';
import { sureFix } from '../state/fixes';
import { isLostWord } from '../state/restoration';
import { Page } from './page';
import { Preview } from './preview';
import { useViewTexts } from './view-texts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  item: { listStyleType: 'none' },
  change: { overflowWrap: 'anywhere' },
});

/** Restored words that are named; the rest are counted. */
const EXAMPLES = 3;

/** Everything that can be mended without a decision, to be looked through before it is done at once. */
export function Mend() {
  const { mend } = useViewTexts();
  const { listing, actions } = usePane();
  const styles = useStyles();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const choices = choicesOf(actions.sureFindings());
  const identityOf = ([first]: readonly Finding[]) => (first && listing?.identityOf(first)) ?? '';
  const chosen = choices.filter((choice) => !left.has(identityOf(choice)));
  const findings = chosen.flat().sort((one, other) => one.start - other.start);
  const choose = (identity: string, wanted: boolean) => {
    const next = new Set(left);
    if (wanted) next.delete(identity);
    else next.add(identity);
    setLeft(next);
  };
  if (choices.length === 0) {
    return (
      <Page title={mend.title}>
        <Text>{mend.none}</Text>
      </Page>
    );
  }
  return (
    <Preview title={mend.title} lead={mend.lead} findings={findings} apply={mend.apply({ count: findings.length })}>
      <ul className={styles.list}>
        {choices.map((choice) => {
          const identity = identityOf(choice);
          return (
            <li key={identity} className={styles.item}>
              <Checkbox
                checked={!left.has(identity)}
                onChange={(_, { checked }) => choose(identity, checked === true)}
                label={
                  <Caption1 className={styles.change}>
                    <Choice findings={choice} />
                  </Caption1>
                }
              />
            </li>
          );
        })}
      </ul>
    </Preview>
  );
}

/** What one box mends: the words that are restored together, or a single place. */
function choicesOf(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const lost = findings.filter(isLostWord);
  if (lost.length < 2) return findings.map((finding) => [finding]);
  return [lost, ...findings.filter((finding) => !isLostWord(finding)).map((finding) => [finding])];
}

function Choice({ findings }: { readonly findings: readonly Finding[] }) {
  const { mend } = useViewTexts();
  const { texts, state } = usePane();
  const [finding, another] = findings;
  if (finding === undefined || state.letter === null) return null;
  if (another !== undefined) {
    const examples = findings.slice(0, EXAMPLES).map((one) => texts.quote({ text: sureFix(one)?.replacement ?? '' }));
    const more = findings.length > EXAMPLES ? ' …' : '';
    return <>{mend.restoration({ count: findings.length, examples: examples.join(', ') + more })}</>;
  }
  const { before, after } = surroundings(state.letter.examination.report.authorText, finding.start, finding.end);
  return (
    <>
      {before}
      <Removed>{finding.text}</Removed> <Added>{sureFix(finding)?.replacement ?? ''}</Added>
      {after}
    </>
  );
}
