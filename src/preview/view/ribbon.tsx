import {
  Button,
  Divider,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
  Tab,
  TabList,
  Toolbar,
  ToolbarButton,
  Tooltip,
  tokens,
} from '@fluentui/react-components';
import {
  ArrowUndo20Regular,
  Attach20Regular,
  Link20Regular,
  TextBold20Regular,
  TextBulletList20Regular,
  TextItalic20Regular,
  TextNumberListLtr20Regular,
  TextUnderline20Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { HtmlEditor } from '../mailbox/html-editor';
import { OFFERED_FILES } from '../mailbox/offered-files';
import type { Outlook } from '../mailbox/outlook';
import { words } from '../words';
import { useOutlook } from './use-outlook';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    alignItems: 'center',
    padding: '2px 8px',
    margin: '0 8px',
    minHeight: '40px',
    overflowX: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
  },
  tabs: { padding: '0 8px' },
  font: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
  wide: { '@media (max-width: 900px)': { display: 'none' } },
  divider: { flexGrow: 0, height: '24px', padding: '0 4px' },
  addin: { whiteSpace: 'nowrap', flexShrink: 0 },
  icon: { width: '20px', height: '20px' },
});

/** Icon and style command of a formatting button. */
const FORMATS: readonly { readonly label: string; readonly command: string; readonly icon: ReactElement }[] = [
  { label: words.bold, command: 'bold', icon: <TextBold20Regular /> },
  { label: words.italic, command: 'italic', icon: <TextItalic20Regular /> },
  { label: words.underline, command: 'underline', icon: <TextUnderline20Regular /> },
  { label: words.bullets, command: 'insertUnorderedList', icon: <TextBulletList20Regular /> },
  { label: words.numbers, command: 'insertOrderedList', icon: <TextNumberListLtr20Regular /> },
];

/** Tabs and tools above the letter, with the add-in's button at the end as in Outlook on the web. */
export function Ribbon({ outlook }: { outlook: Outlook }) {
  const styles = useStyles();
  const { paneOpen, letter } = useOutlook(outlook);
  const format = (command: string, value?: string) => {
    if (outlook.editor instanceof HtmlEditor) outlook.editor.applyFormat(command, value);
  };
  const formatted = letter?.format === 'html';
  return (
    <div>
      <TabList className={mergeClasses(styles.tabs, styles.wide)} size="small" selectedValue={words.tabs[0]}>
        {words.tabs.map((tab) => (
          <Tab key={tab} value={tab}>
            {tab}
          </Tab>
        ))}
      </TabList>
      <Toolbar className={styles.tools} aria-label={words.tabs[0]}>
        <AttachMenu outlook={outlook} disabled={letter === null} />
        <Divider vertical className={styles.divider} />
        <Button className={mergeClasses(styles.font, styles.wide)} appearance="subtle" disabled={!formatted}>
          Aptos
        </Button>
        <Button className={mergeClasses(styles.font, styles.wide)} appearance="subtle" disabled={!formatted}>
          12
        </Button>
        {FORMATS.map(({ label, command, icon }) => (
          <Tooltip key={command} content={label} relationship="label">
            <ToolbarButton
              icon={icon}
              disabled={!formatted}
              // The selection in the letter must outlive the click.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => format(command)}
            />
          </Tooltip>
        ))}
        <Tooltip content={words.link} relationship="label">
          <ToolbarButton
            className={styles.wide}
            icon={<Link20Regular />}
            disabled={!formatted}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              const address = window.prompt(words.linkAddress, 'https://');
              if (address !== null && address !== '') format('createLink', address);
            }}
          />
        </Tooltip>
        <Tooltip content={words.undo} relationship="label">
          <ToolbarButton icon={<ArrowUndo20Regular />} disabled={!formatted} onClick={() => format('undo')} />
        </Tooltip>
        <Divider vertical className={styles.divider} />
        <ToolbarButton
          className={styles.addin}
          aria-pressed={paneOpen}
          icon={<img className={styles.icon} src="/icons/icon-32.png" alt="" />}
          onClick={() => (paneOpen ? outlook.closePane() : outlook.openPane())}
          data-part="addin-button"
        >
          {words.addin}
        </ToolbarButton>
      </Toolbar>
    </div>
  );
}

function AttachMenu({ outlook, disabled }: { outlook: Outlook; disabled: boolean }) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={words.attach} relationship="label">
          <ToolbarButton icon={<Attach20Regular />} disabled={disabled} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {OFFERED_FILES.map((file) => (
            <MenuItem
              key={file.name}
              onClick={() => outlook.addAttachment({ ...file, id: crypto.randomUUID(), inline: false })}
            >
              {file.name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
