import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Clock20Regular } from '@fluentui/react-icons/svg/clock';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Lightbulb20Regular } from '@fluentui/react-icons/svg/lightbulb';
import { Subtract20Regular } from '@fluentui/react-icons/svg/subtract';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { PartState } from '../state/parts';

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  missing: { color: tokens.colorPaletteRedForeground1 },
  check: { color: tokens.colorPaletteMarigoldForeground2 },
  hint: { color: tokens.colorBrandForeground1 },
  ready: { color: tokens.colorPaletteGreenForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const ICONS = {
  missing: ErrorCircle20Filled,
  check: Warning20Filled,
  hint: Lightbulb20Regular,
  ready: CheckmarkCircle20Regular,
  skipped: Subtract20Regular,
  waiting: Clock20Regular,
  unchecked: Subtract20Regular,
} as const;

/** Shapes differ as well as colours; the word beside it says the same to those who do not see it. */
export function StateIcon({ state }: { readonly state: PartState }) {
  const styles = useStyles();
  const Icon = ICONS[state];
  const colour = state === 'skipped' || state === 'waiting' || state === 'unchecked' ? 'quiet' : state;
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[colour])} />;
}
