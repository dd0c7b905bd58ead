import { Button, Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import type { Finding } from '../../report';
import type { FindingGroup } from '../../standard/digest';
import { usePane } from '../pane-context';
import { silenceScopes } from '../state/fixes';
import { FindingDetails } from './finding-details';
import { FixButton } from './fix-button';
import { Later } from './later';
import { IgnoreMenu } from './lazy';
import { LinkButton } from './link-button';
import { shortQuote } from './quote';

const useStyles = makeStyles({
  item: {
    listStyleType: 'none',
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
  },
  error: { borderLeftColor: tokens.colorPaletteRedBorder2 },
  warning: { borderLeftColor: tokens.colorPaletteMarigoldBorderActive },
  hint: { borderLeftColor: tokens.colorBrandStroke2 },
  toggle: {
    display: 'flex',
    width: '100%',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    padding: 0,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  message: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  ignore: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
  chevron: { flexShrink: 0, marginTop: '2px', color: tokens.colorNeutralForeground3 },
  obstacle: { color: tokens.colorNeutralForeground1 },
});

/** One kind of finding in its part of the letter: what it says, its first fix, and more in place. */
export function FindingItem({ group }: { readonly group: FindingGroup }) {
  const { texts, state, listing, policy, send } = usePane();
  const styles = useStyles();
  const { finding, occurrences } = group;
  const identity = listing?.identityOf(finding) ?? '';
  const isOpened = occurrences.some((one) => listing?.identityOf(one) === state.opened);
  const obstacle = state.obstacle?.finding === identity ? state.obstacle : null;
  const scopes = silenceScopes(finding, policy.silence);
  const Chevron = isOpened ? ChevronUp16Regular : ChevronDown16Regular;
  return (
    <li className={mergeClasses(styles.item, styles[finding.severity])} data-finding={identity}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpened}
        data-finding-toggle
        onClick={() => send({ type: 'finding-toggled', finding: isOpened ? null : identity })}
      >
        <Text className={styles.message}>
          {finding.message}
          {occurrences.length > 1 && (
            <Caption1 className={styles.quiet}> {texts.places({ count: occurrences.length })}</Caption1>
          )}
        </Text>
        <Chevron aria-hidden className={styles.chevron} />
      </button>
      {finding.text !== '' && !finding.message.includes(finding.text) && (
        <Caption1 className={styles.quiet}>{texts.quote({ text: shortQuote(finding.text) })}</Caption1>
      )}
      <div className={styles.actions}>
        {finding.fixes.length > 0 && (
          <span data-finding-fix>
            <FixButton finding={finding} />
          </span>
        )}
        {(scopes.place || scopes.letter || scopes.words) && (
          <Later
            before={
              <Button size="small" appearance="subtle" className={styles.ignore} disabled>
                {texts.finding.ignore}
              </Button>
            }
          >
            <IgnoreMenu finding={finding} />
          </Later>
        )}
      </div>
      {obstacle && <Obstacle finding={finding} />}
      {isOpened && <FindingDetails group={group} />}
    </li>
  );
}

/** Why the fix could not be made by itself, and what can be done. */
function Obstacle({ finding }: { readonly finding: Finding }) {
  const { texts, state, actions } = usePane();
  const styles = useStyles();
  if (state.obstacle === null) return null;
  const text = texts.obstacles[state.obstacle.kind];
  return (
    <Caption1 role="status" className={styles.obstacle}>
      {typeof text === 'string' ? text : text({ text: shortQuote(finding.text) })}{' '}
      <LinkButton size="small" onClick={() => void actions.copy(state.obstacle?.replacement ?? '')}>
        {texts.finding.copy}
      </LinkButton>
    </Caption1>
  );
}
