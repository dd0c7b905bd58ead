import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePane } from '../pane-context';
import { situationOf } from '../state/situation';
import { mark } from '../time-line';
import { Later } from './later';
import { Welcome } from './lazy';
import { LetterMap } from './letter-map';
import { Notes } from './notes';
import { PartList } from './part-list';
import { Requests } from './requests';
import { Standing } from './standing';
import { StandingText } from './standing-text';
import { useDelayed } from './use-delayed';

const useStyles = makeStyles({
  letter: {
    display: 'grid',
    gridTemplateColumns: '34px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    '@container (max-width: 14rem)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      paddingLeft: tokens.spacingHorizontalXS,
      paddingRight: tokens.spacingHorizontalXXS,
    },
  },
  picture: {
    position: 'sticky',
    top: '6rem',
    alignSelf: 'start',
    '@container (max-width: 14rem)': { display: 'none' },
  },
  quoted: {
    color: tokens.colorNeutralForeground3,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
});

const PATIENCE = 200;

export function LetterView() {
  const { texts, state, listing, settings, policy } = usePane();
  const styles = useStyles();
  // An Outlook that keeps no settings is no reason to be welcomed again and again.
  const [welcomed, setWelcomed] = useState(false);
  const situation = situationOf(state, listing?.parts ?? []);
  const waiting = useDelayed(situation === 'loading', PATIENCE);
  useEffect(() => {
    if (situation !== 'loading') mark('shown');
  }, [situation]);
  const letter = state.letter?.examination.letter;
  if (situation === 'loading') return waiting ? <StandingText {...texts.situations.loading} /> : null;
  const quotedLines = letter?.mail.quoted.lines.length ?? 0;
  const applies = situation === 'good' || situation === 'findings';
  const withList =
    listing !== null && situation !== 'empty' && (applies || listing.parts.some((part) => part.groups.length > 0));
  return (
    <>
      {!settings.welcomed && !welcomed && (
        <Later before={null}>
          <Welcome left={() => setWelcomed(true)} />
        </Later>
      )}
      <Notes />
      <Standing situation={situation} />
      {letter && withList && (
        <div className={styles.letter}>
          <div className={styles.picture}>
            <LetterMap letter={letter} listing={listing} longSentence={longSentence(policy.rules)} />
          </div>
          <div>
            <PartList listing={listing} />
            <Requests />
          </div>
        </div>
      )}
      {quotedLines > 0 && <Caption1 className={styles.quoted}>{texts.quoted({ lines: quotedLines })}</Caption1>}
    </>
  );
}

/** Words above which the policy calls a sentence long; 35 unless it says otherwise (research, latvian.md). */
function longSentence(rules: ReturnType<typeof usePane>['policy']['rules']): number {
  const words = rules['long-sentence']?.options?.words;
  return typeof words === 'number' ? words : 35;
}
