import { Button, Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { lazy } from 'react';
import type { FindingGroup } from '../../standard/digest';
import { usePane } from '../pane-context';
import { silenceScopes } from '../state/fixes';
import type { Obstacle, ObstacleKind } from '../state/pane';
import { isRestoration } from '../state/restoration';
import { FixButton } from './fix-button';
import { Later } from './later';
import { IgnoreMenu } from './lazy';
import { LinkButton } from './link-button';
import { shortQuote } from './quote';

/** In one file with what else comes after the first findings. */
const FindingDetails = lazy(async () => ({
  default: (await import(/* webpackChunkName: "rest" */ './finding-details')).FindingDetails,
}));

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
  restore: { minWidth: 0, fontWeight: tokens.fontWeightRegular, textAlign: 'left' },
  chevron: { flexShrink: 0, marginTop: '2px', color: tokens.colorNeutralForeground3 },
  obstacle: { color: tokens.colorNeutralForeground1 },
});

/** The way through the whole letter is closed; the employee's own hand is not. */
const WITH_ANOTHER_WAY: ReadonlySet<ObstacleKind> = new Set([
  'inline-images',
  'whole-body-off',
  'too-long',
  'unproved',
]);

/** One kind of finding in its part of the letter: what it says, its first fix, and more in place. */
export function FindingItem({ group }: { readonly group: FindingGroup }) {
  const { texts, state, listing, policy, send } = usePane();
  const styles = useStyles();
  const { finding, occurrences } = group;
  const identity = listing?.identityOf(finding) ?? '';
  const isOpened = occurrences.some((one) => listing?.identityOf(one) === state.opened);
  const obstacle = state.obstacle?.finding === identity ? state.obstacle : null;
  const scopes = silenceScopes(group, policy.silence);
  const together = isRestoration(group);
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
          {together ? texts.restoration.found({ count: occurrences.length }) : finding.message}
          {occurrences.length > 1 && !together && (
            <Caption1 className={styles.quiet}> {texts.places({ count: occurrences.length })}</Caption1>
          )}
        </Text>
        <Chevron aria-hidden className={styles.chevron} />
      </button>
      {finding.text !== '' && !together && !finding.message.includes(finding.text) && (
        <Caption1 className={styles.quiet}>{texts.quote({ text: shortQuote(finding.text) })}</Caption1>
      )}
      <div className={styles.actions}>
        {finding.fixes.length > 0 && (
          <span data-finding-fix>
            {together ? (
              <Button
                size="small"
                className={styles.restore}
                data-restore
                onClick={() => send({ type: 'view-opened', view: 'restore' })}
              >
                {texts.restoration.open}
              </Button>
            ) : (
              <FixButton finding={finding} />
            )}
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
            <IgnoreMenu group={group} />
          </Later>
        )}
      </div>
      {obstacle && <ObstacleText group={group} obstacle={obstacle} />}
      {isOpened && (
        <Later before={null}>
          <FindingDetails group={group} />
        </Later>
      )}
    </li>
  );
}

/** Why the fix could not be made by itself, and what can be done. */
function ObstacleText({ group, obstacle }: { readonly group: FindingGroup; readonly obstacle: Obstacle }) {
  const { texts, actions } = usePane();
  const styles = useStyles();
  const { kind, replacement } = obstacle;
  const instead = isRestoration(group)
    ? texts.instead.copy
    : texts.instead.select({ text: shortQuote(group.finding.text) });
  return (
    <Caption1 role="status" className={styles.obstacle}>
      {texts.obstacles[kind]} {WITH_ANOTHER_WAY.has(kind) && <>{instead} </>}
      <LinkButton size="small" onClick={() => void actions.copy(replacement)}>
        {texts.finding.copy}
      </LinkButton>
    </Caption1>
  );
}
