import { SECTION_CHECKS } from '../../report';
import { useEditor } from '../editor-context';
import { ChoicesField } from '../fields/choices-field';
import { FlagsField } from '../fields/flags-field';
import { SwitchField } from '../fields/switch-field';

export function SendSection() {
  const { texts, labels } = useEditor();
  return (
    <>
      <SwitchField path={['send', 'mode']} label={labels['send.mode']} values={{ on: 'remind', off: 'off' }} />
      <ChoicesField
        path={['send', 'checks']}
        label={labels['send.checks']}
        choices={Object.fromEntries(SECTION_CHECKS.map((id) => [id, texts.checks[id]]))}
      />
      <FlagsField path={['send', 'platforms']} label={labels['send.platforms']} flags={texts.platforms} />
    </>
  );
}
