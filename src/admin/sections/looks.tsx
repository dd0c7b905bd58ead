import { useEditor } from '../editor-context';
import { FlagsField } from '../fields/flags-field';
import { NumberField } from '../fields/number-field';
import { useMeaning } from '../fields/use-meaning';

export function LooksSection() {
  const { texts, labels } = useEditor();
  const meaning = useMeaning();
  return (
    <>
      <NumberField
        path={['look', 'everySeconds']}
        label={labels['look.everySeconds']}
        hint={meaning(['look', 'everySeconds'])}
      />
      <FlagsField
        path={['fixes', 'wholeBody']}
        label={labels['fixes.wholeBody']}
        hint={meaning(['fixes', 'wholeBody'])}
        flags={texts.platforms}
      />
    </>
  );
}
