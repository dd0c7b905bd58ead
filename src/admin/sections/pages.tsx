import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { childOf } from '../../policy/known-keys';
import { useEditor } from '../editor-context';
import { ListField } from '../fields/list-field';
import { TextField } from '../fields/text-field';
import { textOf, textsOf } from '../fields/use-entry';
import { useMeaning } from '../fields/use-meaning';
import { EntryCard } from './entry-card';
import { EntryList } from './entry-list';
import { NewEntryForm } from './new-entry-form';

export function PagesSection() {
  const { texts, labels } = useEditor();
  const meaning = useMeaning();
  return (
    <EntryList
      path={['pages']}
      none={texts.pages.none}
      form={(add) => <NewPage onAdd={add} />}
      card={(index, member, card, list) => {
        const place = `${list.place}[${index}]`;
        const words = ['pages', index, 'words'];
        return (
          <EntryCard
            key={place}
            place={place}
            title={textsOf(childOf(member, 'words')).join(', ')}
            subtitle={textOf(childOf(member, 'url'))}
            {...card}
            removeLabel={texts.pages.remove}
            onRemove={() => list.removeMember(index)}
          >
            <ListField path={words} label={labels['pages[].words']} hint={meaning(words)} />
            <TextField path={['pages', index, 'url']} label={labels['pages[].url']} type="url" />
          </EntryCard>
        );
      }}
    />
  );
}

function NewPage({ onAdd }: { readonly onAdd: (page: object) => void }) {
  const { texts, labels } = useEditor();
  const [words, setWords] = useState('');
  const [url, setUrl] = useState('');
  const add = () => {
    onAdd({ words: [words.trim()], url: url.trim() });
    setWords('');
    setUrl('');
  };
  return (
    <NewEntryForm
      title={texts.pages.new}
      addLabel={texts.pages.add}
      isComplete={words.trim() !== '' && url.trim() !== ''}
      onAdd={add}
    >
      <Field label={labels['pages[].words']}>
        <Input value={words} onChange={(_, { value }) => setWords(value)} />
      </Field>
      <Field label={labels['pages[].url']}>
        <Input value={url} placeholder="https://" onChange={(_, { value }) => setUrl(value)} />
      </Field>
    </NewEntryForm>
  );
}
