import { Badge, Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Lightbulb20Regular } from '@fluentui/react-icons/svg/lightbulb';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { Finding } from '../../report';
import type { FindingChanges } from '../../standard/compare-findings';
import { useEditor } from '../editor-context';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  item: { listStyleType: 'none' },
  button: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: tokens.spacingVerticalXS,
    border: `1px solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: { border: `1px solid ${tokens.colorBrandStroke1}` },
  icon: { flexShrink: 0 },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  hint: { color: tokens.colorBrandForeground1 },
  body: { minWidth: 0, flexGrow: 1, overflowWrap: 'anywhere' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground3 },
  gone: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  badge: { flexShrink: 0 },
});

const ICONS = { error: ErrorCircle20Filled, warning: Warning20Filled, hint: Lightbulb20Regular };
/** Longest quotation, in UTF-16 code units. */
const LONGEST_QUOTE = 80;

type Change = 'appeared' | 'vanished' | 'changed';

interface FindingListProps {
  readonly changes: FindingChanges;
  readonly chosen: Finding | null;
  readonly onChoose: (finding: Finding | null) => void;
}

/** What appeared, changed, vanished and stayed, in this order. */
export function FindingList({ changes, chosen, onChoose }: FindingListProps) {
  const styles = useStyles();
  const common = { chosen, onChoose };
  const { appeared, changed, vanished, kept } = changes;
  return (
    <ul className={styles.list}>
      {appeared.map((finding) => (
        <FindingItem key={keyOf(finding, 'appeared')} finding={finding} change="appeared" {...common} />
      ))}
      {changed.map(({ before, after }) => (
        <FindingItem key={keyOf(after, 'changed')} finding={after} before={before} change="changed" {...common} />
      ))}
      {vanished.map((finding) => (
        <FindingItem key={keyOf(finding, 'vanished')} finding={finding} change="vanished" {...common} />
      ))}
      {kept.map((finding) => (
        <FindingItem key={keyOf(finding, 'kept')} finding={finding} change={null} {...common} />
      ))}
    </ul>
  );
}

function keyOf({ rule, zone, start, end, message }: Finding, change: string): string {
  return [change, rule, zone, start, end, message].join(' ');
}

interface FindingItemProps extends Omit<FindingListProps, 'changes'> {
  readonly finding: Finding;
  readonly before?: Finding;
  readonly change: Change | null;
}

const COLOURS = { appeared: 'warning', vanished: 'informative', changed: 'informative' } as const;

function FindingItem({ finding, before, change, chosen, onChoose }: FindingItemProps) {
  const { texts } = useEditor();
  const styles = useStyles();
  const { severity, message, text, clause } = finding;
  const Icon = ICONS[severity];
  const isChosen = chosen === finding;
  const [fix] = finding.fixes;
  const isReplaced = fix?.action === 'replace';
  const facts = [
    texts.severities[severity],
    texts.clause({ clause }),
    [
      text === '' || (message.includes(text) && !isReplaced) ? '' : texts.preview.quote({ text: shortened(text) }),
      isReplaced ? fixText(fix.replacement, texts.preview) : '',
    ].join(' '),
  ]
    .map((fact) => fact.trim())
    .filter((fact) => fact !== '');
  return (
    <li className={styles.item} data-change={change ?? 'kept'} data-rule={finding.rule}>
      <button
        type="button"
        className={mergeClasses(styles.button, isChosen && styles.chosen)}
        aria-pressed={isChosen}
        onClick={() => onChoose(isChosen ? null : finding)}
      >
        <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity])} />
        <span className={styles.body}>
          <Text className={change === 'vanished' ? styles.gone : undefined}>{message}</Text>
          <Caption1 className={styles.quiet}>{facts.join(' · ')}</Caption1>
          {before && <Caption1 className={styles.quiet}>{wasText(before, finding, texts)}</Caption1>}
        </span>
        {change && (
          <Badge className={styles.badge} appearance="tint" color={COLOURS[change]}>
            {texts.preview[change]}
          </Badge>
        )}
      </button>
    </li>
  );
}

function fixText(replacement: string, { fix, fixDelete }: ReturnType<typeof useEditor>['texts']['preview']): string {
  return replacement === '' ? fixDelete : fix({ text: replacement });
}

function wasText(before: Finding, after: Finding, texts: ReturnType<typeof useEditor>['texts']): string {
  const parts = [
    before.severity === after.severity ? '' : texts.severities[before.severity],
    before.message === after.message ? '' : before.message,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : texts.preview.was({ text: parts.join(' · ') });
}

function shortened(text: string): string {
  const line = text.split('\n').join(' ');
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1).trimEnd()}…`;
}
