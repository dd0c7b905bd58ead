import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { Footer } from './components/footer';
import { Header } from './components/header';
import { Later } from './components/later';
import { Notices } from './components/lazy';
import { LetterView } from './components/letter-view';
import { PaneProvider } from './pane-context';
import { usePaneKeys } from './pane-keys';
import type { Session } from './session/session';
import type { ViewId } from './state/pane';
import { useTheme } from './theme';
import { usePaneValue } from './use-pane-value';

const Views = lazy(() => import('./views/views'));

const useStyles = makeStyles({
  root: {
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    containerType: 'inline-size',
    overflowWrap: 'anywhere',
  },
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1 },
});

/** The pane on one session with Outlook. */
export function App({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const theme = useTheme(session.environment.host);
  const pane = usePaneValue(session);
  const { view } = pane.state;
  usePaneKeys(pane);
  useReturnToLetter(view);

  useEffect(() => {
    document.documentElement.lang = pane.language;
  }, [pane.language]);

  return (
    <FluentProvider theme={theme}>
      <PaneProvider value={pane}>
        <div className={styles.root} data-pane={pane.state.look.running === null ? 'idle' : 'looking'}>
          {view === 'letter' ? (
            <>
              <Header />
              <main className={styles.main}>
                <LetterView />
              </main>
            </>
          ) : (
            <Suspense fallback={null}>
              <Views view={view} />
            </Suspense>
          )}
          <Footer />
        </div>
        <Later before={null}>
          <Notices />
        </Later>
      </PaneProvider>
    </FluentProvider>
  );
}

/** Back from a page the focus stands where the way to it began. */
function useReturnToLetter(view: ViewId): void {
  const before = useRef(view);
  useEffect(() => {
    if (view === 'letter' && before.current !== 'letter') {
      const from = before.current === 'restore' ? document.querySelector<HTMLElement>('[data-restore]') : null;
      (from ?? document.querySelector<HTMLElement>('[data-more] button'))?.focus();
    }
    before.current = view;
  }, [view]);
}
