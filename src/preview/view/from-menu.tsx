import {
  Button,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import type { Letter } from '../mailbox/letter';
import type { Outlook } from '../mailbox/outlook';
import { SHARED_MAILBOXES } from '../mailbox/owners';
import { words } from '../words';

const useStyles = makeStyles({
  button: { maxWidth: '100%', minWidth: 0, fontWeight: tokens.fontWeightRegular, justifyContent: 'flex-start' },
  address: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** Whom the letter goes out from: the employee, or a mailbox of the office. */
export function FromMenu({ outlook, letter }: { outlook: Outlook; letter: Letter }) {
  const styles = useStyles();
  const choices = [letter.user, ...SHARED_MAILBOXES];
  return (
    <Menu
      checkedValues={{ from: [letter.from.address] }}
      onCheckedValueChange={(_, data) => {
        const chosen = choices.find((person) => person.address === data.checkedItems[0]);
        if (chosen) outlook.changeLetter({ from: chosen });
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={styles.button}
          appearance="subtle"
          icon={<ChevronDown16Regular />}
          iconPosition="after"
          data-part="from"
        >
          <span className={styles.address}>
            {words.from}: {letter.from.address}
          </span>
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {choices.map((person) => (
            <MenuItemRadio key={person.address} name="from" value={person.address}>
              {person.name} ({person.address})
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
