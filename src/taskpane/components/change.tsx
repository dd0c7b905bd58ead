import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import type { Piece } from '../state/restoration';
import { Added, Removed } from './marked-words';

const useStyles = makeStyles({
  change: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
});

interface ChangeProperties {
  readonly pieces: readonly Piece[];
  /** Many words change: they are marked more lightly. */
  readonly many?: boolean;
}

/** Words as they are and as they would be, one below the other; what changes is marked. */
export function Change({ pieces, many = false }: ChangeProperties) {
  const { texts } = usePane();
  const styles = useStyles();
  const marked = (mark: (piece: Piece, replacement: string) => JSX.Element) =>
    pieces.map((piece) => (
      <span key={piece.start}>{piece.replacement === undefined ? piece.text : mark(piece, piece.replacement)}</span>
    ));
  return (
    <dl className={styles.change}>
      <dt className={styles.term}>
        <Caption1>{texts.finding.before}</Caption1>
      </dt>
      <dd className={styles.value}>
        <Caption1>
          {marked(({ text }) => (
            <Removed many={many}>{text}</Removed>
          ))}
        </Caption1>
      </dd>
      <dt className={styles.term}>
        <Caption1>{texts.finding.after}</Caption1>
      </dt>
      <dd className={styles.value}>
        <Caption1>
          {marked((_, replacement) => (
            <Added>{replacement}</Added>
          ))}
        </Caption1>
      </dd>
    </dl>
  );
}
