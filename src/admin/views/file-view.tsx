import { Body1, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { describeProblem } from '../../policy/describe-problem';
import type { PolicyProblem } from '../../policy/problem';
import { useEditor } from '../editor-context';
import { ProblemList } from '../problem-list';
import { allProblems } from '../state/editor';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  lead: { color: tokens.colorNeutralForeground2 },
  area: { width: '100%', maxHeight: 'none' },
  text: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    minHeight: '50vh',
    maxHeight: 'none',
    whiteSpace: 'pre',
    overflowX: 'auto',
  },
});

/** The file's text itself, for what a form does not show: comments, order, and a notation that is broken. */
export function FileView() {
  const { texts, state, send, language } = useEditor();
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const show = ({ line, column }: PolicyProblem) => {
    const lines = state.source.split('\n');
    const start = lines.slice(0, line - 1).reduce((offset, text) => offset + text.length + 1, column - 1);
    area.current?.focus();
    area.current?.setSelectionRange(start, start + Math.max(1, (lines[line - 1] ?? '').length - column + 1));
  };
  return (
    <div className={styles.view}>
      <Body1 as="p" className={styles.lead}>
        {texts.file.lead}
      </Body1>
      <Field label={texts.file.label}>
        <Textarea
          className={styles.area}
          textarea={{ ref: area, className: styles.text, spellCheck: false, wrap: 'off' }}
          value={state.source}
          onChange={(_, { value }) => send({ type: 'edited', edit: () => value, field: 'file' })}
        />
      </Field>
      {allProblems(state).length === 0 ? (
        <Body1>{texts.file.good}</Body1>
      ) : (
        <ProblemList
          describe={(problem) => describeProblem(problem, language)}
          onShow={show}
          showLabel={({ line }) => texts.file.goTo({ line })}
        />
      )}
    </div>
  );
}
