import { Button, Field, Input } from '@fluentui/react-components';
import { ArrowUp20Regular } from '@fluentui/react-icons/svg/arrow-up';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { useState } from 'react';
import { childOf } from '../../policy/known-keys';
import { useEditor } from '../editor-context';
import { ListField } from '../fields/list-field';
import { TextField } from '../fields/text-field';
import { textOf } from '../fields/use-entry';
import { useMeaning } from '../fields/use-meaning';
import { leavesIn } from '../state/differences';
import { EntryCard } from './entry-card';
import { EntryList } from './entry-list';
import { NewEntryForm } from './new-entry-form';

export function InstitutionsSection() {
  const { texts, labels, go } = useEditor();
  const meaning = useMeaning();
  return (
    <EntryList
      path={['institutions']}
      none={texts.institutions.none}
      form={(add) => <NewInstitution onAdd={add} />}
      card={(index, member, card, list) => {
        const place = `${list.place}[${index}]`;
        const name = textOf(childOf(member, 'name'));
        const senders = ['institutions', index, 'senders'];
        return (
          <EntryCard
            key={place}
            place={place}
            title={name}
            subtitle={texts.institutions.changes({ count: leavesIn(childOf(member, 'changes')) })}
            {...card}
            actions={
              index > 0 && (
                <Button
                  appearance="subtle"
                  icon={<ArrowUp20Regular />}
                  aria-label={texts.field.moveUp({ text: name })}
                  onClick={() => list.swapMembers(index - 1)}
                />
              )
            }
            removeLabel={texts.institutions.remove}
            onRemove={() => list.removeMember(index)}
          >
            <TextField path={['institutions', index, 'name']} label={labels['institutions[].name']} />
            <ListField path={senders} label={labels['institutions[].senders']} hint={meaning(senders)} />
            <Button icon={<Edit20Regular />} onClick={() => go({ institution: index, section: 'organisation' })}>
              {texts.institutions.edit}
            </Button>
          </EntryCard>
        );
      }}
    />
  );
}

function NewInstitution({ onAdd }: { readonly onAdd: (institution: object) => void }) {
  const { texts, labels } = useEditor();
  const [name, setName] = useState('');
  const [sender, setSender] = useState('');
  const add = () => {
    onAdd({ name: name.trim(), senders: [sender.trim().toLowerCase()], changes: {} });
    setName('');
    setSender('');
  };
  return (
    <NewEntryForm
      title={texts.institutions.new}
      addLabel={texts.institutions.add}
      isComplete={name.trim() !== '' && sender.trim() !== ''}
      onAdd={add}
    >
      <Field label={labels['institutions[].name']}>
        <Input value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Field label={texts.institutions.sender}>
        <Input value={sender} onChange={(_, { value }) => setSender(value)} />
      </Field>
    </NewEntryForm>
  );
}
