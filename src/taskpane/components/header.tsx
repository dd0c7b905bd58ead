import { Button, Caption1, makeStyles, ProgressBar, Subtitle2, tokens } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { usePane } from '../pane-context';
import { readinessOf } from '../state/parts';
import { situationOf } from '../state/situation';
import { Later } from './later';
import { MoreMenu } from './lazy';
import { timeOf } from './time';
import { useDelayed } from './use-delayed';

const useStyles = makeStyles({
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    // Where it would take half the room, it goes with the rest.
    '@container (max-width: 14rem)': { position: 'static' },
    backgroundColor: tokens.colorNeutralBackground1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
  },
  standing: { flexGrow: 1, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  title: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit', lineHeight: 'inherit' },
  progress: { marginTop: tokens.spacingVerticalXS },
});

/** What a quick look needs; below it nothing should move. */
const PATIENCE = 200;

export function Header() {
  const { texts, state, listing, actions } = usePane();
  const styles = useStyles();
  const busy = useDelayed(state.look.running !== null, PATIENCE);
  const spelling = useDelayed(state.letter?.spelling === 'waiting', PATIENCE);
  const written = listing !== null && situationOf(state, listing.parts) !== 'empty';
  const readiness = written ? readinessOf(listing.parts) : null;
  const counted = readiness !== null && readiness.total > 0;
  const time = state.letter ? timeOf(state.letter.at) : null;
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <Caption1 as="h1" className={styles.title}>
          {texts.title}
        </Caption1>
        <span className={styles.standing} />
        {time !== null && <Caption1 className={styles.quiet}>{texts.header.lastLook({ time })}</Caption1>}
      </div>
      <div className={styles.line}>
        <Subtitle2 className={styles.standing}>{counted ? texts.readiness(readiness) : ''}</Subtitle2>
        <Button
          appearance="subtle"
          icon={<ArrowClockwise20Regular />}
          onClick={() => void actions.look('button')}
          disabledFocusable={busy}
        >
          {texts.header.check}
        </Button>
        <span data-more>
          <Later
            before={
              <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={texts.header.menu} disabled />
            }
          >
            <MoreMenu />
          </Later>
        </span>
      </div>
      <div className={styles.progress}>
        {busy || spelling ? (
          <ProgressBar aria-label={busy ? texts.situations.loading.title : texts.partStates.waiting} />
        ) : (
          counted && (
            <ProgressBar
              aria-label={texts.readinessLabel}
              aria-valuetext={texts.readiness(readiness)}
              value={readiness.ready}
              max={readiness.total}
              color={readiness.ready === readiness.total ? 'success' : 'brand'}
            />
          )
        )}
      </div>
    </header>
  );
}
