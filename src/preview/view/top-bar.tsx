import { Avatar, Button, makeStyles, mergeClasses, Text, Tooltip, tokens } from '@fluentui/react-components';
import {
  ClipboardTextLtr20Regular,
  GridDots24Regular,
  Navigation20Regular,
  Search16Regular,
  Settings20Regular,
} from '@fluentui/react-icons';
import type { Outlook } from '../mailbox/outlook';
import { EMPLOYEE } from '../mailbox/owners';
import { words } from '../words';
import { useOutlook } from './use-outlook';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    height: '48px',
    padding: '0 12px',
    flexShrink: 0,
    backgroundColor: '#0f6cbd',
    color: '#ffffff',
  },
  name: { color: '#ffffff', paddingRight: '8px' },
  search: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    flexGrow: 1,
    maxWidth: '420px',
    height: '32px',
    padding: '0 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'rgba(255, 255, 255, 0.9)',
    color: '#424242',
    '@media (max-width: 900px)': { display: 'none' },
  },
  note: {
    flexGrow: 1,
    textAlign: 'right',
    color: '#ffffff',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    '@media (max-width: 620px)': { visibility: 'hidden' },
  },
  button: {
    color: '#ffffff',
    ':hover': { color: '#ffffff', backgroundColor: 'rgba(255, 255, 255, 0.18)' },
    ':hover .fui-Button__icon': { color: '#ffffff' },
    ':hover:active': { color: '#ffffff', backgroundColor: 'rgba(255, 255, 255, 0.26)' },
  },
  fold: { '@media (min-width: 1181px)': { display: 'none' } },
  waffle: { '@media (max-width: 1180px)': { display: 'none' } },
});

interface Properties {
  readonly outlook: Outlook;
  readonly onDrafts: () => void;
  readonly onScenario: () => void;
  readonly onCalls: () => void;
}

/** The bar above everything; it says what this window is not. */
export function TopBar({ outlook, onDrafts, onScenario, onCalls }: Properties) {
  const styles = useStyles();
  const { letter } = useOutlook(outlook);
  const user = letter?.user ?? EMPLOYEE;
  return (
    <header className={styles.bar}>
      <GridDots24Regular className={styles.waffle} />
      <Button
        className={mergeClasses(styles.button, styles.fold)}
        appearance="subtle"
        icon={<Navigation20Regular />}
        aria-label={words.showDrafts}
        onClick={onDrafts}
      />
      <Text className={styles.name} weight="semibold" size={400}>
        {words.product}
      </Text>
      <div className={styles.search} aria-hidden="true">
        <Search16Regular />
        {words.search}
      </div>
      <Text className={styles.note} size={200}>
        {words.notGenuine}
      </Text>
      <Tooltip content={words.calls} relationship="label">
        <Button className={styles.button} appearance="subtle" icon={<ClipboardTextLtr20Regular />} onClick={onCalls} />
      </Tooltip>
      <Tooltip content={words.scenario} relationship="label">
        <Button className={styles.button} appearance="subtle" icon={<Settings20Regular />} onClick={onScenario} />
      </Tooltip>
      <Avatar name={user.name} size={32} color="colorful" />
    </header>
  );
}
