import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { useTheme } from '../browser/theme';
import { adminCatalogues } from '../messages/admin-catalogue';
import { catalogues, type UserLanguage } from '../messages/catalogue';
import { policyTexts } from '../policy/describe-problem';
import type { PolicyProblem } from '../policy/problem';
import { samplePolicy } from '../policy/sample';
import { rules } from '../standard/registry';
import { type Editor, EditorProvider, type Position } from './editor-context';
import { textOfFile } from './files/read-text';
import { saveFile } from './files/save-file';
import { Header, type Panel } from './header';
import { Notice } from './notice';
import { Question } from './question';
import { showPlace } from './show-place';
import { editorReducer, isUnsaved, type OpenedFile, openFile } from './state/editor';
import { isOfForm, placeOf } from './state/sections';
import { Workplace } from './workplace';

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });
const useStyles = makeStyles({
  root: { minHeight: '100vh', overflowWrap: 'break-word', backgroundColor: tokens.colorNeutralBackground1 },
});

const FILE_NAME = 'policy.json';
const START: Position = { view: 'form', section: 'organisation', institution: null };

/** The policy editor, beginning with `file`: the site's own policy, or null for the built-in one. */
export function App({ file }: { readonly file: OpenedFile | null }) {
  usePageStyles();
  const styles = useStyles();
  const theme = useTheme();
  const [state, send] = useReducer(editorReducer, file, openFile);
  const [language, setLanguage] = useState<UserLanguage>(() => (navigator.language.startsWith('en') ? 'en' : 'lv'));
  const [position, setPosition] = useState(START);
  const [notice, setNotice] = useState('');
  const [waiting, setWaiting] = useState<OpenedFile | null | undefined>(undefined);
  const [isExportDoubtful, setIsExportDoubtful] = useState(false);
  const [panel, setPanel] = useState<Panel | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const { texts, labels } = adminCatalogues[language];

  const go = useCallback((to: Partial<Position>) => setPosition((from) => ({ ...from, ...to })), []);
  const editor = useMemo<Editor>(
    () => ({
      language,
      texts,
      labels,
      catalogue: catalogues[language],
      state,
      send,
      position,
      go,
      announce: setNotice,
    }),
    [language, texts, labels, state, position, go],
  );
  const unsaved = isUnsaved(state);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.title;
  }, [language, texts]);
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [unsaved]);

  const open = (next: OpenedFile | null) => {
    send({ type: 'opened', file: next });
    setPosition(START);
    setPanel(null);
    setWaiting(undefined);
    setNotice(texts.opened({ name: next?.name ?? texts.builtIn }));
  };
  const openOrAsk = (next: OpenedFile | null) => (unsaved ? setWaiting(next) : open(next));
  const openPicked = async (picked: File) => {
    const source = await textOfFile(picked);
    if (source === null) setNotice(`${picked.name}: ${policyTexts[language].encoding}`);
    else openOrAsk({ name: picked.name, source });
  };
  const save = () => {
    saveFile(FILE_NAME, state.source);
    send({ type: 'exported' });
    setIsExportDoubtful(false);
    setNotice(texts.exported({ name: FILE_NAME }));
  };
  const showProblem = (problem: PolicyProblem) => {
    setPanel(null);
    if (!isOfForm(problem)) {
      go({ view: 'file' });
      return;
    }
    go({ view: 'form', ...placeOf(problem.path) });
    // The field is there once the section is drawn.
    setTimeout(() => showPlace(problem.path));
  };

  return (
    <FluentProvider theme={theme}>
      <EditorProvider value={editor}>
        <div className={styles.root}>
          <Header
            onOpenFile={() => picker.current?.click()}
            onOpenBuiltIn={() => openOrAsk(null)}
            onOpenSample={() => openOrAsk({ name: texts.sampleName, source: samplePolicy(rules, language) })}
            onExport={() => (state.problems.length > 0 ? setIsExportDoubtful(true) : save())}
            onShowProblem={showProblem}
            onLanguage={() => setLanguage(language === 'lv' ? 'en' : 'lv')}
            panel={panel}
            onPanel={setPanel}
          />
          <main>
            <Workplace />
          </main>
          <Notice text={notice} onDone={() => setNotice('')} />
          <input
            ref={picker}
            type="file"
            accept=".json,.jsonc,application/json"
            hidden
            aria-label={texts.openFile}
            data-part="policy-file"
            onChange={(event) => {
              const [picked] = event.target.files ?? [];
              if (picked) void openPicked(picked);
              event.target.value = '';
            }}
          />
          {waiting !== undefined && (
            <Question
              title={texts.discard.title}
              text={texts.discard.text}
              yes={texts.discard.yes}
              no={texts.cancel}
              onYes={() => open(waiting)}
              onNo={() => setWaiting(undefined)}
            />
          )}
          {isExportDoubtful && (
            <Question
              title={texts.exportBroken.title}
              text={texts.exportBroken.text}
              yes={texts.exportBroken.yes}
              no={texts.exportBroken.show}
              onYes={save}
              onNo={() => {
                setIsExportDoubtful(false);
                setPanel('problems');
              }}
            />
          )}
        </div>
      </EditorProvider>
    </FluentProvider>
  );
}
