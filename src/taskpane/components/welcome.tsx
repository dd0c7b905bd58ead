import { Button, Caption1, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

const STEPS = ['what', 'private', 'signature'] as const;

/** The first time: three short steps above the letter, which is checked meanwhile. Never again after that. */
export function Welcome({ left }: { readonly left: () => void }) {
  const { texts, send, actions } = usePane();
  const styles = useStyles();
  const [step, setStep] = useState(0);
  const shown = STEPS[step] ?? 'what';
  const last = step === STEPS.length - 1;
  const { title, text } = texts.welcome.steps[shown];
  const leave = () => {
    left();
    void actions.save((settings) => ({ ...settings, welcomed: true }));
    // The card is gone with the button that had the focus.
    send({ type: 'focus-wished', finding: null });
  };
  return (
    <section className={styles.card} aria-label={texts.welcome.title} data-welcome>
      <Caption1 className={styles.quiet}>{texts.welcome.step({ step: step + 1, of: STEPS.length })}</Caption1>
      <Subtitle2 as="h2" className={styles.title}>
        {title}
      </Subtitle2>
      <Text>{text}</Text>
      <div className={styles.actions}>
        {last && (
          <Button
            appearance="primary"
            onClick={() => {
              leave();
              send({ type: 'view-opened', view: 'signature' });
            }}
          >
            {texts.fixes.fillSignature}
          </Button>
        )}
        <Button appearance={last ? 'secondary' : 'primary'} onClick={() => (last ? leave() : setStep(step + 1))}>
          {last ? texts.welcome.done : texts.welcome.next}
        </Button>
        {!last && (
          <Button appearance="subtle" onClick={leave}>
            {texts.welcome.skip}
          </Button>
        )}
      </div>
    </section>
  );
}
