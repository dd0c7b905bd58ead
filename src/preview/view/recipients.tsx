import {
  Button,
  InteractionTag,
  InteractionTagPrimary,
  InteractionTagSecondary,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Person } from '../../mail/draft';
import type { Letter, RecipientField } from '../mailbox/letter';
import type { Outlook } from '../mailbox/outlook';
import { words } from '../words';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: { minWidth: '72px', flexShrink: 0, fontWeight: tokens.fontWeightRegular },
  people: { display: 'flex', flexWrap: 'wrap', gap: '4px', flexGrow: 1, alignItems: 'center', minWidth: 0 },
  input: {
    flexGrow: 1,
    minWidth: '120px',
    height: '28px',
    border: 'none',
    outline: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
  },
});

/** To, Cc or Bcc: people as tags, and a field that takes `Name <address>` or an address. */
export function Recipients({ outlook, letter, field }: { outlook: Outlook; letter: Letter; field: RecipientField }) {
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const people = letter[field];
  const add = () => {
    const person = readPerson(typed);
    if (person === null) return;
    outlook.setRecipients(field, [...people, person]);
    setTyped('');
  };
  const remove = (person: Person) =>
    outlook.setRecipients(
      field,
      people.filter((entry) => entry !== person),
    );
  return (
    <div className={styles.row} data-part={field}>
      <Button className={styles.label} size="small">
        {words.recipients[field]}
      </Button>
      <div className={styles.people}>
        {people.map((person) => (
          <InteractionTag key={person.address} size="small" shape="circular">
            <InteractionTagPrimary hasSecondaryAction title={person.address}>
              {person.name === '' ? person.address : person.name}
            </InteractionTagPrimary>
            <InteractionTagSecondary
              aria-label={words.remove({ name: person.name || person.address })}
              onClick={() => remove(person)}
            />
          </InteractionTag>
        ))}
        <input
          className={styles.input}
          value={typed}
          aria-label={`${words.recipients[field]}: ${words.addRecipient}`}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key === 'Enter' || event.key === ';') {
              event.preventDefault();
              add();
            }
          }}
        />
      </div>
    </div>
  );
}

function readPerson(typed: string): Person | null {
  const named = /^([^<>]{0,200})<([^<>\s]{1,200})>$/.exec(typed.trim());
  const address = named?.[2] ?? typed.trim();
  return /^[^\s@]{1,100}@[^\s@]{1,100}$/.test(address) ? { name: named?.[1]?.trim() ?? '', address } : null;
}
