import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckboxChecked20Regular } from '@fluentui/react-icons/svg/checkbox-checked';
import { CheckboxUnchecked20Regular } from '@fluentui/react-icons/svg/checkbox-unchecked';
import { usePane } from '../pane-context';
import { shortQuote } from './quote';

const useStyles = makeStyles({
  heading: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: '32px', margin: 0 },
  part: { padding: `0 ${tokens.spacingHorizontalXS}` },
  list: { margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  request: { display: 'flex', columnGap: tokens.spacingHorizontalS, listStyleType: 'none', overflowWrap: 'anywhere' },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

/** The client's own questions, ticked when the reply answers them. */
export function Requests() {
  const { texts, state } = usePane();
  const styles = useStyles();
  const requests = state.letter?.examination.report.requests ?? [];
  if (requests.length === 0) return null;
  const answered = requests.filter((request) => request.answered).length;
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>
        <Text weight={answered < requests.length ? 'semibold' : 'regular'}>{texts.requests.title}</Text>
        <Caption1>{texts.requests.count({ answered, total: requests.length })}</Caption1>
      </h2>
      <ul className={styles.list}>
        {requests.map((request) => {
          const Icon = request.answered ? CheckboxChecked20Regular : CheckboxUnchecked20Regular;
          return (
            <li key={request.text} className={styles.request}>
              <Icon
                className={styles.icon}
                aria-label={request.answered ? texts.requests.answered : texts.requests.open}
              />
              <Caption1>{shortQuote(request.text)}</Caption1>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
