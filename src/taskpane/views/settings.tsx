import {
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { type FormEvent, useState } from 'react';
import { usePane } from '../pane-context';
import { defaultSettings, type PaneSettings } from '../state/settings';
import { Page } from './page';
import { SilenceList } from './silenced';
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
    paddingLeft: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  input: { minWidth: 0, width: '100%' },
  add: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  about: { color: tokens.colorNeutralForeground3 },
});

const LANGUAGES: readonly PaneSettings['language'][] = ['outlook', 'lv', 'en'];
const LOOKS: readonly PaneSettings['look'][] = ['itself', 'button'];

export function Settings() {
  const { settings: texts, signature } = useViewTexts();
  const { settings, environment, actions } = usePane();
  const [failed, setFailed] = useState(false);
  const styles = useStyles();
  const { municipality, hash } = environment.policyFile;
  const save = async (change: Partial<PaneSettings>) => setFailed(!(await actions.save({ ...settings, ...change })));
  return (
    <Page title={texts.title}>
      {failed && <Text role="alert">{signature.notSaved}</Text>}
      <Field label={texts.language}>
        <Select
          value={settings.language}
          onChange={(_, { value }) => {
            const language = LANGUAGES.find((one) => one === value);
            if (language) void save({ language });
          }}
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {texts.languages[language]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.look}>
        <RadioGroup
          value={settings.look}
          onChange={(_, { value }) => {
            const look = LOOKS.find((one) => one === value);
            if (look) void save({ look });
          }}
        >
          {LOOKS.map((look) => (
            <Radio key={look} value={look} label={texts.looks[look]} />
          ))}
        </RadioGroup>
      </Field>
      <Words save={save} />
      <SilenceList title={texts.rules} silences={settings.silences} />
      <div className={styles.actions}>
        <Button onClick={() => void save({ welcomed: false })}>{texts.welcome}</Button>
        <Erase erase={() => save({ ...defaultSettings, welcomed: true })} />
      </div>
      <Caption1 className={styles.about}>
        {texts.about({ version: ATBILDE_VERSION })}
        {hash !== '' && <> · {texts.policy({ edition: municipality.edition, hash })}</>}
      </Caption1>
    </Page>
  );
}

function Words({ save }: { readonly save: (change: Partial<PaneSettings>) => Promise<void> }) {
  const { settings: texts } = useViewTexts();
  const { settings } = usePane();
  const styles = useStyles();
  const [word, setWord] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const added = word.trim();
    if (added === '') return;
    void save({ words: [...settings.words.filter((one) => one !== added), added] });
    setWord('');
  };
  return (
    <section>
      <Subtitle2 as="h2" block className={styles.title}>
        {texts.words}
      </Subtitle2>
      <Caption1 block>{settings.words.length === 0 ? texts.noWords : texts.wordsHint}</Caption1>
      <ul className={styles.words}>
        {settings.words.map((one) => (
          <li key={one} className={styles.word}>
            <Text>{one}</Text>
            <Button
              size="small"
              appearance="subtle"
              icon={<Dismiss16Regular />}
              aria-label={texts.removeWord({ word: one })}
              onClick={() => void save({ words: settings.words.filter((other) => other !== one) })}
            />
          </li>
        ))}
      </ul>
      <form className={styles.add} onSubmit={add}>
        <Input
          className={styles.input}
          input={{ className: styles.input }}
          value={word}
          placeholder={texts.addWord}
          aria-label={texts.addWord}
          onChange={(_, { value }) => setWord(value)}
        />
        <Button type="submit" disabled={word.trim() === ''}>
          {texts.add}
        </Button>
      </form>
    </section>
  );
}

/** Asks once more, in place. */
function Erase({ erase }: { readonly erase: () => Promise<void> }) {
  const { settings: texts } = useViewTexts();
  const { actions } = usePane();
  const [asked, setAsked] = useState(false);
  if (!asked) return <Button onClick={() => setAsked(true)}>{texts.erase}</Button>;
  return (
    <>
      <Text role="alert">{texts.eraseQuestion}</Text>
      <Button
        appearance="primary"
        onClick={async () => {
          setAsked(false);
          await erase();
          actions.tell(texts.erased);
        }}
      >
        {texts.eraseYes}
      </Button>
      <Button onClick={() => setAsked(false)}>{texts.cancel}</Button>
    </>
  );
}
