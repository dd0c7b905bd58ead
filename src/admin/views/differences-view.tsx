import {
  Body1,
  Button,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { useState } from 'react';
import { defaultPolicy } from '../../policy/defaults';
import type { MunicipalityPolicy } from '../../policy/policy';
import { useEditor } from '../editor-context';
import { placeName } from '../state/crumbs';
import { type Difference, differencesBetween, withoutDifference } from '../state/differences';
import { DifferenceValue } from './difference-value';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  list: { margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  item: {
    listStyleType: 'none',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
  },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  place: { margin: 0, overflowWrap: 'anywhere' },
});

/** What the policy says otherwise than the opened file, or than the built-in policy; each difference can be taken back. */
export function DifferencesView() {
  const { texts, state } = useEditor();
  const styles = useStyles();
  const { opened, openedPolicy, policy } = state;
  const [against, setAgainst] = useState<'opened' | 'built-in'>(opened.name === null ? 'built-in' : 'opened');
  const isOpened = opened.name !== null && against === 'opened';
  const before = isOpened ? openedPolicy : defaultPolicy;
  const differences = differencesBetween(before, policy);
  return (
    <div className={styles.view}>
      {opened.name !== null && (
        <Field label={texts.differences.against}>
          <RadioGroup
            value={against}
            onChange={(_, { value }) => setAgainst(value === 'opened' ? 'opened' : 'built-in')}
          >
            <Radio value="opened" label={texts.differences.opened({ name: opened.name })} />
            <Radio value="built-in" label={texts.differences.builtIn} />
          </RadioGroup>
        </Field>
      )}
      {isOpened && state.openedIsFaulty && <Body1>{texts.differences.openedFaulty}</Body1>}
      {state.problems.length > 0 && <Body1>{texts.differences.lastGood}</Body1>}
      <Subtitle2 as="h2" className={styles.place}>
        {differences.length === 0 ? texts.differences.none : texts.differences.count({ count: differences.length })}
      </Subtitle2>
      <ul className={styles.list}>
        {differences.map((difference) => (
          <DifferenceItem
            key={`${difference.kind} ${difference.path.join(' ')}`}
            difference={difference}
            before={{ policy: before, source: isOpened ? opened.source : '{}' }}
          />
        ))}
      </ul>
    </div>
  );
}

interface DifferenceItemProps {
  readonly difference: Difference;
  readonly before: { readonly policy: MunicipalityPolicy; readonly source: string };
}

function DifferenceItem({ difference, before }: DifferenceItemProps) {
  const editor = useEditor();
  const { texts, state, send } = editor;
  const styles = useStyles();
  const root = difference.kind === 'removed' ? before.policy : state.policy;
  const place = placeName(difference.path, root, editor);
  return (
    <li className={styles.item} data-difference={difference.path.join('.')}>
      <div className={styles.head}>
        <Text as="h3" weight="semibold" className={styles.place}>
          {place}
        </Text>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUndo20Regular />}
          aria-label={texts.differences.revertOf({ place })}
          onClick={() =>
            send({
              type: 'edited',
              edit: (source) => withoutDifference(source, difference, before, state.policy),
              field: null,
            })
          }
        >
          {texts.differences.revert}
        </Button>
      </div>
      <DifferenceValue difference={difference} />
    </li>
  );
}
