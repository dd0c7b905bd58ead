import { Button, makeStyles, Text, Tooltip, tokens } from '@fluentui/react-components';
import { Dismiss20Regular, Pin20Filled, Pin20Regular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef } from 'react';
import type { Outlook } from '../mailbox/outlook';
import { converse } from '../office/conversation';
import { frameName } from '../office/frame-name';
import { setOfficeTheme } from '../office/office-theme';
import { words } from '../words';

/** Width of a task pane in Outlook on the web at 1366 px, without its border. */
const PANE_WIDTH = 320;

const useStyles = makeStyles({
  pane: {
    width: `${PANE_WIDTH}px`,
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 760px)': { position: 'absolute', inset: 0, width: 'auto', zIndex: 3 },
  },
  title: { display: 'flex', alignItems: 'center', padding: '4px 4px 4px 16px', gap: '2px' },
  name: { flexGrow: 1 },
  frame: { flexGrow: 1, width: '100%', border: 'none' },
});

interface Properties {
  readonly outlook: Outlook;
  /** Address of the add-in's page. */
  readonly address: string;
  readonly pinned: boolean;
}

/** The add-in pane: a frame of the add-in's own page, and the host that its Office.js talks to. */
export function PaneFrame({ outlook, address, pinned }: Properties) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const appId = 'atbilde';
  const conversationId = useMemo(() => `conversation-${crypto.randomUUID()}`, []);
  const { locale } = outlook.state().scenario;
  const name = useMemo(
    () => frameName(conversationId, appId, locale, window.location.origin),
    [conversationId, locale],
  );
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const addin = {
      conversation: conversationId,
      appId,
      origin: new URL(address).origin,
      window: () => element.contentWindow,
      contextReady: () => {
        if (element.contentWindow) setOfficeTheme(element.contentWindow, outlook.state().scenario.dark);
      },
    };
    const conversation = converse(addin, outlook);
    // Only now is there somebody to answer.
    element.src = address;
    return conversation.stop;
  }, [outlook, address, conversationId]);
  return (
    <section className={styles.pane} aria-label={words.addinTitle} data-part="pane">
      <div className={styles.title}>
        <Text className={styles.name} weight="semibold">
          {words.addinTitle}
        </Text>
        <Tooltip content={pinned ? words.unpin : words.pin} relationship="label">
          <Button
            appearance="subtle"
            size="small"
            aria-pressed={pinned}
            icon={pinned ? <Pin20Filled /> : <Pin20Regular />}
            onClick={() => outlook.pinPane(!pinned)}
          />
        </Tooltip>
        <Tooltip content={words.close} relationship="label">
          <Button appearance="subtle" size="small" icon={<Dismiss20Regular />} onClick={() => outlook.closePane()} />
        </Tooltip>
      </div>
      <iframe ref={frame} name={name} className={styles.frame} title={words.addinTitle} allow="clipboard-write" />
    </section>
  );
}
