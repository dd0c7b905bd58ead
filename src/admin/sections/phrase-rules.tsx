import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { childOf } from '../../policy/known-keys';
import { useEditor } from '../editor-context';
import { textOf, textsOf } from '../fields/use-entry';
import { newPhraseRule } from '../state/new-entries';
import { EntryCard } from './entry-card';
import { EntryList } from './entry-list';
import { NewEntryForm } from './new-entry-form';
import { PhraseRuleFields } from './phrase-rule-fields';

const KINDS = ['avoid', 'replace', 'require'] as const;
type Kind = (typeof KINDS)[number];

export function PhraseRulesSection() {
  const { texts } = useEditor();
  return (
    <EntryList
      path={['phraseRules']}
      none={texts.phraseRules.none}
      form={(add) => <NewPhraseRule onAdd={add} />}
      card={(index, member, card, list) => {
        const place = `${list.place}[${index}]`;
        const [phrase = ''] = textsOf(childOf(member, 'phrases'));
        const replacement = textOf(childOf(member, 'replacement'));
        const kind = kindOf(textOf(childOf(member, 'kind')));
        const check = textOf(childOf(member, 'check'));
        const checks: Readonly<Record<string, string>> = texts.checks;
        return (
          <EntryCard
            key={place}
            place={place}
            title={texts.phraseRules.titles[kind]({ phrase, replacement })}
            subtitle={checks[check] ?? check}
            {...card}
            removeLabel={texts.phraseRules.remove}
            onRemove={() => list.removeMember(index)}
          >
            <PhraseRuleFields path={['phraseRules', index]} />
          </EntryCard>
        );
      }}
    />
  );
}

function NewPhraseRule({ onAdd }: { readonly onAdd: (rule: object) => void }) {
  const { texts, labels, state } = useEditor();
  const [kind, setKind] = useState<Kind>('replace');
  const [phrase, setPhrase] = useState('');
  const [replacement, setReplacement] = useState('');
  const wanted = { kind, phrase: phrase.trim(), replacement: replacement.trim() };
  const add = () => {
    onAdd(newPhraseRule(wanted, idsIn(state.data), texts.phraseRules));
    setPhrase('');
    setReplacement('');
  };
  return (
    <NewEntryForm
      title={texts.phraseRules.new}
      addLabel={texts.phraseRules.add}
      isComplete={wanted.phrase !== '' && (kind !== 'replace' || wanted.replacement !== '')}
      onAdd={add}
    >
      <Field label={labels['phraseRules[].kind']}>
        <RadioGroup layout="horizontal" value={kind} onChange={(_, { value }) => setKind(kindOf(value))}>
          {KINDS.map((one) => (
            <Radio key={one} value={one} label={texts.phraseRules.kinds[one]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={texts.phraseRules.phrase} hint={texts.phraseRules.notation}>
        <Input value={phrase} onChange={(_, { value }) => setPhrase(value)} />
      </Field>
      {kind === 'replace' && (
        <Field label={labels['phraseRules[].replacement']}>
          <Input value={replacement} onChange={(_, { value }) => setReplacement(value)} />
        </Field>
      )}
    </NewEntryForm>
  );
}

function kindOf(value: string): Kind {
  return KINDS.find((kind) => kind === value) ?? 'avoid';
}

/** Ids of all phrase rules in the file, the institutions' own ones too. */
function idsIn(data: unknown): readonly string[] {
  const institutions = childOf(data, 'institutions');
  const lists = [data, ...(Array.isArray(institutions) ? institutions.map((one) => childOf(one, 'changes')) : [])].map(
    (owner) => childOf(owner, 'phraseRules'),
  );
  return lists.flatMap((list) => (Array.isArray(list) ? list.map((rule) => textOf(childOf(rule, 'id'))) : []));
}
