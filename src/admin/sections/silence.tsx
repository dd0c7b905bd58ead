import { useEditor } from '../editor-context';
import { ChoicesField } from '../fields/choices-field';
import { SwitchField } from '../fields/switch-field';

export function SilenceSection() {
  const { texts, labels } = useEditor();
  return (
    <>
      {(['place', 'word', 'rule'] as const).map((key) => (
        <SwitchField key={key} path={['silence', key]} label={labels[`silence.${key}`]} />
      ))}
      <ChoicesField path={['silence', 'never']} label={labels['silence.never']} choices={texts.checks} />
    </>
  );
}
