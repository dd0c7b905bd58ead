import { useEditor } from '../editor-context';
import { ChoiceField } from '../fields/choice-field';
import { ListField } from '../fields/list-field';
import { TextField } from '../fields/text-field';
import { useMeaning } from '../fields/use-meaning';

export function OrganisationSection() {
  const { texts, labels, position } = useEditor();
  const meaning = useMeaning();
  const list = (key: 'names' | 'domains' | 'websites') => {
    const path = ['organisation', key];
    return <ListField path={path} label={labels[`organisation.${key}`]} hint={meaning(path)} />;
  };
  return (
    <>
      {list('names')}
      {list('domains')}
      {list('websites')}
      <ChoiceField
        path={['organisation', 'phoneCountry']}
        label={labels['organisation.phoneCountry']}
        hint={meaning(['organisation', 'phoneCountry'])}
        choices={texts.countries}
      />
      {position.institution === null && (
        <TextField path={['edition']} label={labels.edition} hint={meaning(['edition'])} />
      )}
    </>
  );
}
