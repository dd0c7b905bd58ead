import { Button, Caption1, makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { ArrowRedo20Regular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { describeFault, describeProblem } from '../policy/describe-problem';
import type { PolicyProblem } from '../policy/problem';
import { useEditor } from './editor-context';
import { HeaderPanel } from './header-panel';
import { ProblemList } from './problem-list';
import { placeName } from './state/crumbs';
import { allProblems, isUnsaved } from './state/editor';
import { isOfForm } from './state/sections';

const useStyles = makeStyles({
  header: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  titles: { flexGrow: 1, minWidth: 'min(220px, 100%)' },
  title: { display: 'block', margin: 0 },
  file: { display: 'block', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  problems: {
    color: tokens.colorPaletteRedForeground1,
    '@media (forced-colors: active)': { color: 'ButtonText' },
  },
});

/** What the header has opened under itself. */
export type Panel = 'open' | 'problems';

interface HeaderProps {
  readonly panel: Panel | null;
  readonly onPanel: (panel: Panel | null) => void;
  readonly onOpenFile: () => void;
  readonly onOpenBuiltIn: () => void;
  readonly onOpenSample: () => void;
  readonly onExport: () => void;
  readonly onShowProblem: (problem: PolicyProblem) => void;
  readonly onLanguage: () => void;
}

export function Header(props: HeaderProps) {
  const { panel, onPanel } = props;
  const { texts, state, send } = useEditor();
  const styles = useStyles();
  const { opened, source } = state;
  const problems = allProblems(state);
  const standing = isUnsaved(state) ? texts.unsaved : source === opened.source ? texts.unchanged : texts.saved;
  const toggle = (wanted: Panel) => ({
    'aria-expanded': panel === wanted,
    'aria-controls': `panel-${wanted}`,
    onClick: () => onPanel(panel === wanted ? null : wanted),
  });
  const close = () => onPanel(null);
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <div className={styles.titles}>
          <Title3 as="h1" className={styles.title}>
            {texts.title}
          </Title3>
          <Caption1 className={styles.file}>
            {opened.name ?? texts.builtIn} · <span data-part="standing">{standing}</span>
          </Caption1>
        </div>
        <div className={styles.actions}>
          {problems.length > 0 && (
            <Button
              className={styles.problems}
              appearance="subtle"
              icon={<ErrorCircle20Filled />}
              {...toggle('problems')}
            >
              {texts.problems({ count: problems.length })}
            </Button>
          )}
          <Button
            appearance="subtle"
            icon={<ArrowUndo20Regular />}
            aria-label={texts.undo}
            title={texts.undo}
            disabledFocusable={state.past.length === 0}
            onClick={() => send({ type: 'undone' })}
          />
          <Button
            appearance="subtle"
            icon={<ArrowRedo20Regular />}
            aria-label={texts.redo}
            title={texts.redo}
            disabledFocusable={state.future.length === 0}
            onClick={() => send({ type: 'redone' })}
          />
          <Button appearance="subtle" onClick={props.onLanguage}>
            {texts.otherLanguage}
          </Button>
          <Button icon={<FolderOpen20Regular />} {...toggle('open')}>
            {texts.open}
          </Button>
          <Button appearance="primary" icon={<ArrowDownload20Regular />} onClick={props.onExport}>
            {texts.export}
          </Button>
        </div>
      </div>
      {panel === 'open' && (
        <HeaderPanel id="panel-open" label={texts.open} onClose={close}>
          <div className={styles.actions}>
            <Button onClick={props.onOpenFile}>{texts.openFile}</Button>
            <Button onClick={props.onOpenBuiltIn}>{texts.openBuiltIn}</Button>
            <Button onClick={props.onOpenSample}>{texts.openSample}</Button>
          </div>
        </HeaderPanel>
      )}
      {panel === 'problems' && problems.length > 0 && (
        <HeaderPanel id="panel-problems" label={texts.problems({ count: problems.length })} onClose={close}>
          <Problems onShow={props.onShowProblem} />
        </HeaderPanel>
      )}
    </header>
  );
}

function Problems({ onShow }: { readonly onShow: (problem: PolicyProblem) => void }) {
  const editor = useEditor();
  const { texts, state, language } = editor;
  const describe = (problem: PolicyProblem) =>
    isOfForm(problem)
      ? `${placeName(problem.path, state.data, editor)}: ${describeFault(problem, language)}`
      : describeProblem(problem, language);
  return (
    <>
      {state.problems.length > 0 && <Text>{texts.problemsLead}</Text>}
      <ProblemList describe={describe} onShow={onShow} showLabel={() => texts.showProblem} />
    </>
  );
}
