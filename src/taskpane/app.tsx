import { FluentProvider, makeStyles, Toaster, useId } from '@fluentui/react-components';
import { lazy, Suspense, useEffect } from 'react';
import { Footer } from './components/footer';
import { Header } from './components/header';
import { LetterView } from './components/letter-view';
import { PaneProvider } from './pane-context';
import type { Session } from './session/session';
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
  const toasterId = useId('toaster');
  const pane = usePaneValue(session, toasterId);
  const { view } = pane.state;

  useEffect(() => {
    document.documentElement.lang = pane.language;
  }, [pane.language]);
  useEffect(() => session.start(), [session]);

  return (
    <FluentProvider theme={theme}>
      <PaneProvider value={pane}>
        <div className={styles.root}>
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
        <Toaster toasterId={toasterId} position="bottom" timeout={10_000} pauseOnHover pauseOnWindowBlur />
      </PaneProvider>
    </FluentProvider>
  );
}
