import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { Later } from './later';
import { NoteBars } from './lazy';
import { timeOf } from './time';

const useStyles = makeStyles({
  notes: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  plain: { margin: 0 },
});

/** What the employee must know of this look besides the findings. */
export function Notes() {
  const { texts, state, environment } = usePane();
  const styles = useStyles();
  const { letter } = state;
  if (letter === null) return null;
  const { report } = letter.examination;
  const unread = letter.reading.draft.unread ?? [];
  const dictionaryFailed = environment.dictionaries.failed(report.language);
  const warnings = [
    state.failure !== null && texts.notes.stale({ time: timeOf(letter.at) }),
    report.authorText !== '' && report.confidence === 'unsure' && texts.notes.unsure,
    unread.length > 0 && texts.notes.unread({ parts: unread.map((part) => texts.draftParts[part]).join(', ') }),
    environment.policyFile.state === 'faulty' && texts.notes.policy,
    dictionaryFailed && texts.notes.dictionary,
  ].filter((text) => text !== false);
  const written = report.authorText !== '';
  const remarks = [
    written && letter.reading.draft.body.format === 'text' && texts.notes.plainText,
    written && letter.spelling === 'unavailable' && !dictionaryFailed && texts.notes.language,
  ].filter((text) => text !== false);
  if (warnings.length + remarks.length === 0) return null;
  const plain = [...warnings, ...remarks].map((text) => (
    <p key={text} className={styles.plain}>
      {text}
    </p>
  ));
  return (
    <div className={styles.notes}>
      <Later before={plain}>
        <NoteBars warnings={warnings} remarks={remarks} />
      </Later>
    </div>
  );
}
