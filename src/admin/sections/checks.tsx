import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { useId, useState } from 'react';
import { type CheckId, CLAUSE_OF } from '../../report';
import { rules } from '../../standard/registry';
import type { Rule } from '../../standard/rule';
import { useEditor } from '../editor-context';
import { ChoiceField } from '../fields/choice-field';
import { SwitchField } from '../fields/switch-field';
import { ruleTitle, ruleWhy } from '../state/crumbs';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  check: { listStyleType: 'none', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  switch: { flexGrow: 1, minWidth: 'min(220px, 100%)' },
  rules: { margin: 0, padding: `0 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  rule: {
    listStyleType: 'none',
    padding: `${tokens.spacingVerticalS} 0`,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
    columnGap: tokens.spacingHorizontalL,
    alignItems: 'start',
  },
  why: { color: tokens.colorNeutralForeground3, display: 'block' },
});

const CHECKS = Object.keys(CLAUSE_OF) as readonly CheckId[];

export function ChecksSection() {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {CHECKS.map((check) => (
        <CheckItem key={check} check={check} rules={rules.filter((rule) => rule.check === check)} />
      ))}
    </ul>
  );
}

/** One check: on or off, and its rules with their severities behind a disclosure. */
function CheckItem({ check, rules: own }: { readonly check: CheckId; readonly rules: readonly Rule[] }) {
  const { texts, state } = useEditor();
  const styles = useStyles();
  const [isOpened, setIsOpened] = useState(false);
  const isOpen = isOpened || own.some(({ id }) => state.problems.some(({ path }) => path.includes(id)));
  const id = useId();
  const title = `${texts.checks[check]} · ${texts.clause({ clause: CLAUSE_OF[check] })}`;
  return (
    <li className={styles.check}>
      <div className={styles.head}>
        <div className={styles.switch}>
          <SwitchField path={['checks', check]} label={title} />
        </div>
        {own.length > 0 && (
          <Button
            appearance="subtle"
            size="small"
            iconPosition="after"
            icon={isOpen ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
            aria-expanded={isOpen}
            aria-controls={id}
            aria-label={`${texts.checks[check]}: ${texts.rulesOf({ count: own.length })}`}
            onClick={() => setIsOpened(!isOpened)}
          >
            {texts.rulesOf({ count: own.length })}
          </Button>
        )}
      </div>
      {isOpen && (
        <ul id={id} className={styles.rules}>
          {own.map((rule) => (
            <RuleItem key={rule.id} rule={rule} />
          ))}
        </ul>
      )}
    </li>
  );
}

function RuleItem({ rule }: { readonly rule: Rule }) {
  const { texts, catalogue } = useEditor();
  const styles = useStyles();
  return (
    <li className={styles.rule}>
      <ChoiceField
        path={['rules', rule.id, 'severity']}
        label={ruleTitle(catalogue, rule.id)}
        choices={texts.severities}
      />
      <Caption1 className={styles.why}>{ruleWhy(catalogue, rule.id)}</Caption1>
    </li>
  );
}
