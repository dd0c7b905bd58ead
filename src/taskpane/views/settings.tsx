import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { usePane } from '../pane-context';
import type { SaveFailure } from '../session/saving';
import { defaultSettings, type PaneSettings } from '../state/settings';
import { Choice } from './choice';
import { Page } from './page';
import { SilenceList } from './silenced';
import { useViewTexts } from './view-texts';
import { Words } from './words';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  about: { color: tokens.colorNeutralForeground3 },
});

const LANGUAGES: readonly PaneSettings['language'][] = ['outlook', 'lv', 'en'];
const LOOKS: readonly PaneSettings['look'][] = ['itself', 'button'];

export function Settings() {
  const { settings: texts } = useViewTexts();
  const { texts: paneTexts, settings, environment, actions, send } = usePane();
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  const styles = useStyles();
  const { municipality, hash } = environment.policyFile;
  const save = async (change: Partial<PaneSettings>) => {
    const refused = await actions.save((saved) => ({ ...saved, ...change }));
    setFailure(refused);
    return refused === null;
  };
  const welcomeAgain = async () => {
    if (await save({ welcomed: false })) send({ type: 'view-opened', view: 'letter' });
  };
  return (
    <Page title={texts.title}>
      {failure !== null && <Text role="alert">{paneTexts.saveFailures[failure]}</Text>}
      <Choice
        label={texts.language}
        value={settings.language}
        choices={LANGUAGES}
        textOf={(language) => texts.languages[language]}
        onChoose={(language) => void save({ language })}
      />
      <Choice
        label={texts.look}
        value={settings.look}
        choices={LOOKS}
        textOf={(look) => texts.looks[look]}
        onChoose={(look) => void save({ look })}
      />
      <Words />
      <SilenceList title={texts.rules} silences={settings.silences} />
      <div className={styles.actions}>
        <Button onClick={() => void welcomeAgain()}>{texts.welcome}</Button>
        <Erase erase={() => save({ ...defaultSettings, welcomed: true })} />
      </div>
      <Caption1 className={styles.about}>
        {texts.about({ version: ATBILDE_VERSION })}
        {hash !== '' && <> · {texts.policy({ edition: municipality.edition, hash })}</>}
      </Caption1>
    </Page>
  );
}

/** Asks once more, in place. */
function Erase({ erase }: { readonly erase: () => Promise<boolean> }) {
  const { settings: texts } = useViewTexts();
  const { actions } = usePane();
  const styles = useStyles();
  const [asked, setAsked] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(asked);
  // The buttons change places; the focus goes to the one that changes nothing.
  useEffect(() => {
    if (before.current !== asked) place.current?.querySelector<HTMLElement>('button:last-of-type')?.focus();
    before.current = asked;
  }, [asked]);
  if (!asked) {
    return (
      <div ref={place}>
        <Button onClick={() => setAsked(true)}>{texts.erase}</Button>
      </div>
    );
  }
  return (
    <div ref={place} className={styles.actions}>
      <Text role="alert">{texts.eraseQuestion}</Text>
      <Button
        appearance="primary"
        onClick={async () => {
          setAsked(false);
          if (await erase()) actions.tell(texts.erased);
        }}
      >
        {texts.eraseYes}
      </Button>
      <Button onClick={() => setAsked(false)}>{texts.cancel}</Button>
    </div>
  );
}
