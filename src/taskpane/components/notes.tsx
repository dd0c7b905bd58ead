import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { timeOf } from './time';

const useStyles = makeStyles({
  notes: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
});

/** What the employee must know of this look besides the findings. */
export function Notes() {
  const { texts, state, environment } = usePane();
  const styles = useStyles();
  const { letter } = state;
  if (letter === null) return null;
  const { report } = letter.examination;
  const unread = letter.reading.draft.unread ?? [];
  const warnings = [
    state.failure !== null && texts.notes.stale({ time: timeOf(letter.at) }),
    report.authorText !== '' && report.confidence === 'unsure' && texts.notes.unsure,
    unread.length > 0 && texts.notes.unread({ parts: unread.map((part) => texts.draftParts[part]).join(', ') }),
    environment.policyFile.state === 'faulty' && texts.notes.policy,
    environment.dictionaries.failed(report.language) && texts.notes.dictionary,
  ].filter((text) => text !== false);
  const plainText = letter.reading.draft.body.format === 'text' && report.authorText !== '';
  if (warnings.length === 0 && !plainText) return null;
  return (
    <div className={styles.notes}>
      {warnings.map((text) => (
        <MessageBar key={text} intent="warning" politeness="polite" layout="multiline">
          <MessageBarBody>{text}</MessageBarBody>
        </MessageBar>
      ))}
      {plainText && (
        <MessageBar layout="multiline">
          <MessageBarBody>{texts.notes.plainText}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
