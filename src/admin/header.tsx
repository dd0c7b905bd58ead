import {
  Button,
  Caption1,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Text,
  Title3,
  tokens,
} from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { ArrowRedo20Regular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { describeFault, describeProblem } from '../policy/describe-problem';
import type { PolicyProblem } from '../policy/problem';
import { useEditor } from './editor-context';
import { ProblemList } from './problem-list';
import { placeName } from './state/crumbs';
import { allProblems, isUnsaved } from './state/editor';
import { isOfForm } from './state/sections';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  titles: { flexGrow: 1, minWidth: 'min(220px, 100%)' },
  title: { margin: 0 },
  file: { display: 'block', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  problems: { color: tokens.colorPaletteRedForeground1 },
  surface: {
    maxWidth: 'min(520px, 90vw)',
    maxHeight: '60vh',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
});

interface HeaderProps {
  readonly onOpenFile: () => void;
  readonly onOpenBuiltIn: () => void;
  readonly onOpenSample: () => void;
  readonly onExport: () => void;
  readonly onShowProblem: (problem: PolicyProblem) => void;
  readonly onLanguage: () => void;
  readonly isProblemListOpen: boolean;
  readonly onProblemList: (isOpen: boolean) => void;
}

export function Header(props: HeaderProps) {
  const editor = useEditor();
  const { texts, state, send, language } = editor;
  const styles = useStyles();
  const { opened, source } = state;
  const problems = allProblems(state);
  const standing = isUnsaved(state) ? texts.unsaved : source === opened.source ? texts.unchanged : texts.saved;
  const describe = (problem: PolicyProblem) =>
    isOfForm(problem)
      ? `${placeName(problem.path, state.data, editor)}: ${describeFault(problem, language)}`
      : describeProblem(problem, language);
  return (
    <header className={styles.header}>
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
          <Popover
            trapFocus
            open={props.isProblemListOpen}
            onOpenChange={(_, { open }) => props.onProblemList(open)}
            positioning="below-end"
          >
            <PopoverTrigger disableButtonEnhancement>
              <Button className={styles.problems} appearance="subtle" icon={<ErrorCircle20Filled />}>
                {texts.problems({ count: problems.length })}
              </Button>
            </PopoverTrigger>
            <PopoverSurface className={styles.surface} aria-label={texts.problems({ count: problems.length })}>
              {state.problems.length > 0 && <Text>{texts.problemsLead}</Text>}
              <ProblemList
                describe={describe}
                onShow={(problem) => {
                  props.onProblemList(false);
                  props.onShowProblem(problem);
                }}
                showLabel={() => texts.showProblem}
              />
            </PopoverSurface>
          </Popover>
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
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button icon={<FolderOpen20Regular />}>{texts.open}</Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={props.onOpenFile}>{texts.openFile}</MenuItem>
              <MenuItem onClick={props.onOpenBuiltIn}>{texts.openBuiltIn}</MenuItem>
              <MenuItem onClick={props.onOpenSample}>{texts.openSample}</MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
        <Button appearance="primary" icon={<ArrowDownload20Regular />} onClick={props.onExport}>
          {texts.export}
        </Button>
      </div>
    </header>
  );
}
