import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  mergeClasses,
  OverlayDrawer,
  Text,
  tokens,
} from '@fluentui/react-components';
import { Dismiss24Regular } from '@fluentui/react-icons';
import type { Outlook } from '../mailbox/outlook';
import { words } from '../words';
import { useOutlook } from './use-outlook';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: { padding: '2px 8px 2px 0', verticalAlign: 'top' },
  time: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  writes: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
  failed: { color: tokens.colorPaletteRedForeground1 },
});

/** Every call that the add-in made, the newest first. */
export function CallLog({ outlook, open, onClose }: { outlook: Outlook; open: boolean; onClose: () => void }) {
  const styles = useStyles();
  const { calls } = useOutlook(outlook);
  return (
    <OverlayDrawer position="end" size="medium" open={open} onOpenChange={(_, data) => !data.open && onClose()}>
      <DrawerHeader>
        <DrawerHeaderTitle
          action={<Button appearance="subtle" icon={<Dismiss24Regular />} aria-label={words.close} onClick={onClose} />}
        >
          {words.calls}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>
        {calls.length === 0 && <Text>{words.noCalls}</Text>}
        <table className={styles.table}>
          <tbody>
            {[...calls].reverse().map((call) => (
              <tr key={call.number}>
                <td className={mergeClasses(styles.cell, styles.time)}>{words.milliseconds(call)}</td>
                <td className={styles.cell}>{call.name}</td>
                <td className={mergeClasses(styles.cell, call.outcome !== 'ok' && styles.failed)}>{call.outcome}</td>
                <td className={mergeClasses(styles.cell, styles.writes)}>{call.writes ? words.writes : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </DrawerBody>
    </OverlayDrawer>
  );
}
