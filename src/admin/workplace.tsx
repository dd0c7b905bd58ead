import { Body1, Button, Caption1, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { useEditor, type View } from './editor-context';
import { Navigation } from './navigation';
import { Preview } from './preview/preview';
import { Section } from './sections/section';
import { differencesBetween } from './state/differences';
import { Tabs, tabId } from './tabs';
import { DifferencesView } from './views/differences-view';
import { FileView } from './views/file-view';

/** Below this width the sample letter is a view of its own; above it stands beside the form. */
const BESIDE = '@media (min-width: 1120px)';
const NARROW = '@media (max-width: 767px)';

const useStyles = makeStyles({
  views: { padding: `0 ${tokens.spacingHorizontalM}`, overflowX: 'auto' },
  previewTab: { [BESIDE]: { display: 'none' } },
  columns: {
    display: 'grid',
    gridTemplateColumns: '220px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    alignItems: 'start',
    [BESIDE]: { gridTemplateColumns: '220px minmax(0, 1fr) minmax(360px, 34%)' },
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)', padding: tokens.spacingHorizontalM },
  },
  // Without navigation beside it.
  wide: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    [BESIDE]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(360px, 34%)' },
  },
  form: { maxWidth: '760px', minWidth: 0 },
  file: { maxWidth: '1000px' },
  preview: {
    [BESIDE]: {
      position: 'sticky',
      top: 0,
      maxHeight: '100vh',
      overflowY: 'auto',
      boxSizing: 'border-box',
      paddingLeft: tokens.spacingHorizontalL,
      borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  besideOnly: { display: 'none', [BESIDE]: { display: 'block' } },
  broken: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, alignItems: 'flex-start' },
  private: {
    display: 'block',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground3,
  },
});

const VIEWS: readonly View[] = ['form', 'preview', 'differences', 'file'];

/** The views of the policy, and the sample letter beside them. */
export function Workplace() {
  const { texts, state, position, go } = useEditor();
  const styles = useStyles();
  const { view } = position;
  const isForm = view === 'form' || view === 'preview';
  const count = differencesBetween(state.openedPolicy, state.policy).length;
  return (
    <>
      <Tabs
        className={styles.views}
        label={texts.viewsLabel}
        name="view"
        panel="view"
        selected={view}
        onSelect={(chosen) => go({ view: chosen })}
        items={VIEWS.map((id) => ({
          id,
          content: id === 'differences' && count > 0 ? `${texts.views[id]} (${count})` : texts.views[id],
          className: id === 'preview' ? styles.previewTab : undefined,
        }))}
      />
      <div
        id="view"
        role="tabpanel"
        aria-labelledby={tabId('view', view)}
        className={mergeClasses(styles.columns, !isForm && styles.wide)}
      >
        {isForm && (
          <div className={mergeClasses(view === 'preview' && styles.besideOnly)}>
            <Navigation />
          </div>
        )}
        {isForm && (
          <div
            id="form"
            role="tabpanel"
            aria-labelledby={tabId('section', position.section)}
            className={mergeClasses(styles.form, view === 'preview' && styles.besideOnly)}
          >
            {state.isBroken ? <Broken /> : <Section />}
          </div>
        )}
        {view === 'differences' && (
          <div className={styles.form}>
            <DifferencesView />
          </div>
        )}
        {view === 'file' && (
          <div className={styles.file}>
            <FileView />
          </div>
        )}
        <div className={mergeClasses(styles.preview, view !== 'preview' && styles.besideOnly)}>
          <Preview />
        </div>
      </div>
      <Caption1 as="p" className={styles.private}>
        {texts.private}
      </Caption1>
    </>
  );
}

function Broken() {
  const { texts, go } = useEditor();
  const styles = useStyles();
  return (
    <div className={styles.broken}>
      <Subtitle2 as="h2">{texts.broken.title}</Subtitle2>
      <Body1>{texts.broken.text}</Body1>
      <Button appearance="primary" onClick={() => go({ view: 'file' })}>
        {texts.broken.open}
      </Button>
    </div>
  );
}
