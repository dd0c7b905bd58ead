import { Button, Caption1, Input, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { type FormEvent, useState } from 'react';
import { LinkButton } from '../components/link-button';
import { usePane } from '../pane-context';
import type { SaveFailure } from '../session/saving';
import { withWords, wordsIn } from '../state/own-words';
import { useFocusAfterRemoval } from './use-focus-after-removal';
import { useViewTexts } from './view-texts';

const useStyles = makeStyles({
  title: { margin: 0 },
  words: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: 0,
  },
  word: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    listStyleType: 'none',
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  ours: { marginTop: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  input: { minWidth: 0, width: '100%' },
  add: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Words that are drawn before the employee asks for the rest; a full dictionary holds some two thousand. */
const FEW = 60;

/** The employee's own words, to be looked through, removed and added to; below them those of the policy. */
export function Words() {
  const { settings: texts } = useViewTexts();
  const { texts: paneTexts, settings, policy, actions } = usePane();
  const styles = useStyles();
  const [word, setWord] = useState('');
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  const [all, setAll] = useState(false);
  const list = useFocusAfterRemoval(settings.words.length);
  const own = inOrder(settings.words);
  const shown = all ? own : own.slice(0, FEW);
  const ours = inOrder(policy.words.filter((one) => !settings.words.includes(one)));
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const words = wordsIn(word);
    if (words.length === 0) return;
    const refused = await actions.save((saved) => withWords(saved, words));
    setFailure(refused);
    if (refused === null) setWord('');
  };
  return (
    <section>
      <Subtitle2 as="h2" block className={styles.title}>
        {texts.words}
      </Subtitle2>
      <Caption1 block>{own.length === 0 ? texts.noWords : texts.wordsHint}</Caption1>
      <ul ref={list} className={styles.words}>
        {shown.map((one) => (
          <li key={one} className={styles.word}>
            <Text>{one}</Text>
            <Button
              size="small"
              appearance="subtle"
              icon={<Dismiss16Regular />}
              aria-label={texts.removeWord({ word: one })}
              onClick={() => actions.forget(one)}
            />
          </li>
        ))}
      </ul>
      {shown.length < own.length && (
        <LinkButton onClick={() => setAll(true)}>{texts.allWords({ count: own.length })}</LinkButton>
      )}
      <form className={styles.add} onSubmit={(event) => void add(event)}>
        <Input
          className={styles.input}
          input={{ className: styles.input }}
          value={word}
          placeholder={texts.addWord}
          aria-label={texts.addWord}
          onChange={(_, { value }) => setWord(value)}
        />
        <Button type="submit" disabledFocusable={word.trim() === ''}>
          {texts.add}
        </Button>
      </form>
      {failure !== null && (
        <Text block role="alert">
          {paneTexts.saveFailures[failure]}
        </Text>
      )}
      {ours.length > 0 && (
        <Caption1 block className={styles.ours}>
          {texts.organisationWords}: {ours.join(', ')}
        </Caption1>
      )}
    </section>
  );
}

function inOrder(words: readonly string[]): readonly string[] {
  return [...words].sort((one, other) => one.localeCompare(other, 'lv'));
}
