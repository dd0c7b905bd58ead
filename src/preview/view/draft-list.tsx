import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { Compose16Regular } from '@fluentui/react-icons';
import type { Sample } from '../mailbox/samples';
import { words } from '../words';

const useStyles = makeStyles({
  list: {
    width: '270px',
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    margin: '8px 0 8px 8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
    overflow: 'hidden',
    '@media (max-width: 1180px)': {
      position: 'absolute',
      top: 0,
      bottom: 0,
      left: '48px',
      zIndex: 2,
      boxShadow: tokens.shadow28,
    },
    '@media (max-width: 760px)': { left: 0 },
  },
  folded: { '@media (max-width: 1180px)': { display: 'none' } },
  head: { display: 'flex', alignItems: 'center', padding: '10px 12px 8px 16px' },
  title: { flexGrow: 1, margin: 0 },
  entries: { overflowY: 'auto', flexGrow: 1, margin: 0, padding: 0, listStyle: 'none' },
  entry: {
    display: 'block',
    width: '100%',
    padding: '8px 12px 8px 13px',
    textAlign: 'left',
    border: 'none',
    borderLeft: '3px solid transparent',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  open: { backgroundColor: tokens.colorBrandBackground2, borderLeftColor: tokens.colorBrandStroke1 },
  line: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  faint: { color: tokens.colorNeutralForeground3 },
  subject: { color: tokens.colorBrandForeground1 },
  message: { padding: '8px 16px' },
});

interface Properties {
  /** Null while they are loading. */
  readonly samples: readonly Sample[] | null;
  readonly openId: string | null;
  /** On narrow windows the list lies folded. */
  readonly folded: boolean;
  readonly onOpen: (sample: Sample) => void;
  readonly onNew: () => void;
}

/** The folder of drafts. */
export function DraftList({ samples, openId, folded, onOpen, onNew }: Properties) {
  const styles = useStyles();
  return (
    <nav className={mergeClasses(styles.list, folded && styles.folded)} aria-label={words.drafts} data-part="drafts">
      <div className={styles.head}>
        <Text className={styles.title} size={400} weight="semibold" as="h2">
          {words.drafts}
        </Text>
        <Button appearance="primary" size="small" icon={<Compose16Regular />} onClick={onNew}>
          {words.newLetter}
        </Button>
      </div>
      {samples === null && <Text className={styles.message}>{words.loading}</Text>}
      {samples?.length === 0 && <Text className={styles.message}>{words.noSamples}</Text>}
      <ul className={styles.entries}>
        {samples?.map((sample) => (
          <li key={sample.id}>
            <button
              type="button"
              className={mergeClasses(styles.entry, sample.id === openId && styles.open)}
              aria-current={sample.id === openId}
              data-sample={sample.id}
              onClick={() => onOpen(sample)}
            >
              <Text className={styles.line} weight="semibold">
                {sample.recipients}
              </Text>
              <Text className={mergeClasses(styles.line, styles.subject)} size={200}>
                {sample.letter.subject || words.noSubject}
              </Text>
              <Text className={mergeClasses(styles.line, styles.faint)} size={200}>
                {sample.opening}
              </Text>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
