import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Field,
  makeStyles,
  SearchBox,
  Switch,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { UserLanguage } from '../../messages/catalogue';
import { childOf } from '../../policy/known-keys';
import { useEditor } from '../editor-context';
import { TextField } from '../fields/text-field';
import { useEntry } from '../fields/use-entry';
import { type Message, messageGroups } from '../state/messages';
import { LanguageTabs } from './language-tabs';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  search: { flexGrow: 1 },
  messages: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, paddingBottom: '16px' },
  none: { color: tokens.colorNeutralForeground3 },
});

export function TextsSection() {
  return <LanguageTabs languages={['lv', 'en']}>{(language) => <LanguageTexts language={language} />}</LanguageTabs>;
}

function LanguageTexts({ language }: { readonly language: UserLanguage }) {
  const { texts } = useEditor();
  const styles = useStyles();
  const own = useEntry(['texts', language]).value;
  const groups = useMemo(() => messageGroups(language), [language]);
  const [wanted, setWanted] = useState('');
  const [changedOnly, setChangedOnly] = useState(false);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const isFiltered = wanted.trim() !== '' || changedOnly;
  const fits = ({ id, text }: Message) =>
    text.toLowerCase().includes(wanted.trim().toLowerCase()) && (!changedOnly || childOf(own, id) !== undefined);
  const shown = groups
    .map(({ check, messages }) => ({ check, messages: messages.filter(fits) }))
    .filter(({ messages }) => messages.length > 0);
  return (
    <>
      <div className={styles.filters}>
        <Field label={texts.texts.search} className={styles.search}>
          <SearchBox value={wanted} onChange={(_, { value }) => setWanted(value)} />
        </Field>
        <Switch
          label={texts.texts.changedOnly}
          checked={changedOnly}
          onChange={(_, { checked }) => setChangedOnly(checked)}
        />
      </div>
      {shown.length === 0 && <Body1 className={styles.none}>{texts.texts.none}</Body1>}
      <Accordion
        multiple
        collapsible
        openItems={isFiltered ? shown.map(({ check }) => check) : [...opened]}
        onToggle={(_, { openItems }) => setOpened(openItems.map(String))}
      >
        {shown.map(({ check, messages }) => (
          <AccordionItem key={check} value={check}>
            <AccordionHeader as="h3">{texts.checks[check]}</AccordionHeader>
            <AccordionPanel>
              <div className={styles.messages}>
                {messages.map((message) => (
                  <MessageField key={message.id} language={language} message={message} />
                ))}
              </div>
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </>
  );
}

/** The built-in text as the label, and the municipality's own under it. */
function MessageField({ language, message }: { readonly language: UserLanguage; readonly message: Message }) {
  const { texts } = useEditor();
  const names = message.placeholders.map((name) => `{${name}}`).join(', ');
  return (
    <TextField
      path={['texts', language, message.id]}
      label={message.text}
      hint={names === '' ? '' : texts.texts.placeholders({ names })}
      empty="nothing"
      lines={2}
    />
  );
}
