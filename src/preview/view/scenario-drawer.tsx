import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  Field,
  makeStyles,
  OverlayDrawer,
  Select,
  Switch,
  Text,
} from '@fluentui/react-components';
import { Dismiss24Regular } from '@fluentui/react-icons';
import { inFormat } from '../mailbox/letter-of-draft';
import type { Outlook } from '../mailbox/outlook';
import { BEHAVIOURS, type Behaviour, MAILBOX_SETS, type Scenario } from '../scenario';
import { words } from '../words';
import { useOutlook } from './use-outlook';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: '16px', paddingBottom: '24px' },
});

const BEHAVIOUR_IDS: readonly Behaviour[] = ['usual', 'slow', 'failing', 'silent', 'lying'];

function behaviourOf(scenario: Scenario): Behaviour {
  const same = (id: Behaviour) =>
    BEHAVIOURS[id].delay === scenario.delay &&
    BEHAVIOURS[id].lies === scenario.lies &&
    JSON.stringify(BEHAVIOURS[id].faults) === JSON.stringify(scenario.faults);
  return BEHAVIOUR_IDS.find(same) ?? 'usual';
}

/** Switches for how this Outlook behaves. */
export function ScenarioDrawer({ outlook, open, onClose }: { outlook: Outlook; open: boolean; onClose: () => void }) {
  const styles = useStyles();
  const { scenario, letter } = useOutlook(outlook);
  return (
    <OverlayDrawer position="end" open={open} onOpenChange={(_, data) => !data.open && onClose()}>
      <DrawerHeader>
        <DrawerHeaderTitle
          action={<Button appearance="subtle" icon={<Dismiss24Regular />} aria-label={words.close} onClick={onClose} />}
        >
          {words.scenario}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className={styles.body}>
        <Text size={200}>{words.scenarioHint}</Text>
        <Choice
          label={words.behaviour}
          value={behaviourOf(scenario)}
          choices={BEHAVIOUR_IDS}
          title={(id) => words.behaviours[id]}
          onChoose={(id) => outlook.setScenario(BEHAVIOURS[id])}
        />
        <Choice
          label={words.mailbox}
          value={scenario.mailbox}
          choices={MAILBOX_SETS}
          onChoose={(mailbox) => outlook.setScenario({ mailbox })}
        />
        <Choice
          label={words.permission}
          value={scenario.permission}
          choices={['ReadWriteItem', 'ReadItem'] as const}
          onChoose={(permission) => outlook.setScenario({ permission })}
        />
        <Choice
          label={words.locale}
          value={scenario.locale}
          choices={['lv-LV', 'en-US'] as const}
          onChoose={(locale) => outlook.setScenario({ locale })}
        />
        <Switch
          label={words.dark}
          checked={scenario.dark}
          onChange={(_, data) => outlook.setScenario({ dark: data.checked })}
        />
        <Switch
          label={words.sendCheck}
          checked={scenario.sendCheck}
          onChange={(_, data) => outlook.setScenario({ sendCheck: data.checked })}
        />
        <Switch
          label={words.plainText}
          disabled={letter === null}
          checked={letter?.format === 'text'}
          onChange={(_, data) => {
            const source = outlook.editor?.read();
            if (letter && source !== undefined) {
              const changed = inFormat({ ...letter, source }, data.checked ? 'text' : 'html');
              outlook.open({ ...changed, id: `${letter.id}-${changed.format}` });
            }
          }}
        />
      </DrawerBody>
    </OverlayDrawer>
  );
}

interface ChoiceProperties<T extends string> {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly T[];
  readonly title?: (choice: T) => string;
  readonly onChoose: (choice: T) => void;
}

function Choice<T extends string>({ label, value, choices, title, onChoose }: ChoiceProperties<T>) {
  return (
    <Field label={label}>
      <Select
        value={value}
        onChange={(_, data) => {
          const chosen = choices.find((choice) => choice === data.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {title ? title(choice) : choice}
          </option>
        ))}
      </Select>
    </Field>
  );
}
