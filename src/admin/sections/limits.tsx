import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { optionText } from '../../messages/option-texts';
import type { OptionDescription } from '../../policy/option-description';
import { rules } from '../../standard/registry';
import type { Rule } from '../../standard/rule';
import { useEditor } from '../editor-context';
import { ListField } from '../fields/list-field';
import { NumberField } from '../fields/number-field';
import { SwitchField } from '../fields/switch-field';
import { ruleTitle, ruleWhy } from '../state/crumbs';
import type { Path } from '../state/source-edit';

const useStyles = makeStyles({
  rule: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  heading: { margin: 0 },
  why: { display: 'block', color: tokens.colorNeutralForeground3 },
  options: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
    gap: tokens.spacingVerticalM,
  },
});

export function LimitsSection() {
  return (
    <>
      {rules
        .filter((rule) => Object.keys(rule.options).length > 0)
        .map((rule) => (
          <RuleLimits key={rule.id} rule={rule} />
        ))}
    </>
  );
}

function RuleLimits({ rule }: { readonly rule: Rule }) {
  const { catalogue } = useEditor();
  const styles = useStyles();
  return (
    <div className={styles.rule}>
      <div>
        <Subtitle2 as="h3" className={styles.heading}>
          {ruleTitle(catalogue, rule.id)}
        </Subtitle2>
        <Caption1 className={styles.why}>{ruleWhy(catalogue, rule.id)}</Caption1>
      </div>
      <div className={styles.options}>
        {Object.entries(rule.options).map(([name, option]) => (
          <OptionField key={name} rule={rule.id} name={name} option={option} />
        ))}
      </div>
    </div>
  );
}

interface OptionFieldProps {
  readonly rule: string;
  readonly name: string;
  readonly option: OptionDescription;
}

function OptionField({ rule, name, option }: OptionFieldProps) {
  const { texts, language } = useEditor();
  const path: Path = ['rules', rule, 'options', name];
  const label = optionText(language, rule, name);
  switch (option.type) {
    case 'integer':
      return <NumberField path={path} label={label} hint={texts.field.bounds(option)} />;
    case 'boolean':
      return <SwitchField path={path} label={label} />;
    case 'words':
      return <ListField path={path} label={label} />;
  }
}
