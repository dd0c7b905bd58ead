import {
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  Tag,
  TagGroup,
  Text,
  tokens,
} from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { usePane } from '../pane-context';
import { defaultSettings, type PaneSettings } from '../state/settings';
import { Page } from './page';
import { SilenceList } from './silenced';
import { useViewTexts } from './view-texts';

const useStyles = makeStyles({
  words: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  add: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1, minWidth: 0 },
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
      <Field label={texts.words} hint={settings.words.length === 0 ? texts.noWords : texts.wordsHint}>
        <TagGroup
          className={styles.words}
          aria-label={texts.words}
          onDismiss={(_, { value }) => void save({ words: settings.words.filter((one) => one !== value) })}
        >
          {settings.words.map((one) => (
            <Tag
              key={one}
              value={one}
              size="small"
              dismissible
              dismissIcon={{ 'aria-label': texts.removeWord({ word: one }) }}
            >
              {one}
            </Tag>
          ))}
        </TagGroup>
      </Field>
      <form className={styles.add} onSubmit={add}>
        <Input
          className={styles.grow}
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
