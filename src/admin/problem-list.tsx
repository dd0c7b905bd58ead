import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { describeProblem } from '../policy/describe-problem';
import type { PolicyProblem } from '../policy/problem';
import { useEditor } from './editor-context';
import { without } from './state/source-edit';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  item: { listStyleType: 'none', overflowWrap: 'anywhere' },
  text: { display: 'block' },
  actions: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

interface ProblemListProps {
  readonly onShow: (problem: PolicyProblem) => void;
  readonly showLabel: (problem: PolicyProblem) => string;
}

/** Every problem of the policy in the reader's own words, with the way to its place. */
export function ProblemList({ onShow, showLabel }: ProblemListProps) {
  const { texts, state, send, language } = useEditor();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {state.problems.map((problem) => {
        const text = describeProblem(problem, language);
        return (
          <li key={text} className={styles.item}>
            <Text className={styles.text}>{text}</Text>
            <div className={styles.actions}>
              <Button size="small" onClick={() => onShow(problem)}>
                {showLabel(problem)}
              </Button>
              {problem.kind === 'unknownKey' && (
                <Button
                  size="small"
                  onClick={() => send({ type: 'edited', edit: (source) => without(source, problem.path), field: null })}
                >
                  {texts.removeEntry}
                </Button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
