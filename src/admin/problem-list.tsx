import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { PolicyProblem } from '../policy/problem';
import { useEditor } from './editor-context';
import { allProblems } from './state/editor';
import { without } from './state/source-edit';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  item: { listStyleType: 'none', overflowWrap: 'anywhere' },
  text: { display: 'block' },
  actions: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

interface ProblemListProps {
  readonly describe: (problem: PolicyProblem) => string;
  readonly onShow: (problem: PolicyProblem) => void;
  readonly showLabel: (problem: PolicyProblem) => string;
}

/** Every problem of the policy with the way to its place. */
export function ProblemList({ describe, onShow, showLabel }: ProblemListProps) {
  const { texts, state, send } = useEditor();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {allProblems(state).map((problem) => {
        const text = describe(problem);
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
