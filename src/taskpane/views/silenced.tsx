import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { shortQuote } from '../components/quote';
import { usePane } from '../pane-context';
import { letterSilences } from '../state/pane';
import type { Silence } from '../state/silences';
import { Page } from './page';
import { useRuleTitle } from './rule-title';
import { useFocusAfterRemoval } from './use-focus-after-removal';
import { useViewTexts } from './view-texts';

const useStyles = makeStyles({
  title: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  item: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    listStyleType: 'none',
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  again: { flexShrink: 0 },
});

/** What the employee does not want to hear, here and in every letter; each can be turned on again. */
export function Silenced() {
  const { silenced } = useViewTexts();
  const { state, settings } = usePane();
  const ofLetter = letterSilences(state);
  return (
    <Page title={silenced.title}>
      {ofLetter.length + settings.silences.length === 0 && <Text>{silenced.none}</Text>}
      <SilenceList title={silenced.letter} silences={ofLetter} />
      <SilenceList title={silenced.always} silences={settings.silences} />
    </Page>
  );
}

export function SilenceList({ title, silences }: { readonly title: string; readonly silences: readonly Silence[] }) {
  const { silenced } = useViewTexts();
  const { actions } = usePane();
  const titleOf = useRuleTitle();
  const styles = useStyles();
  const list = useFocusAfterRemoval(silences.length);
  if (silences.length === 0) return null;
  const describe = (silence: Silence): string => {
    const rule = titleOf(silence.rule);
    if (silence.scope === 'letter') return silenced.wholeLetter({ title: rule });
    if (silence.scope === 'rule') return silenced.ruleOff({ title: rule });
    return silenced.place({ title: rule, text: shortQuote(silence.text) });
  };
  return (
    <section>
      <Subtitle2 as="h2" block className={styles.title}>
        {title}
      </Subtitle2>
      <ul ref={list} className={styles.list}>
        {silences.map((silence) => (
          <li key={JSON.stringify(silence)} className={styles.item}>
            <Text className={styles.words}>{describe(silence)}</Text>
            <Button size="small" className={styles.again} onClick={() => actions.hearAgain(silence)}>
              {silenced.again}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
