import type { alert as latvian } from '../lv/alert';
import type { Translation } from '../translation';

export const alert: Translation<typeof latvian> = {
  lead: 'Before you send, please check:',
  more: ({ count }) =>
    count === 1 ? '1 more note is in the check pane.' : `${count} more notes are in the check pane.`,
  open: 'Open the check',
};
