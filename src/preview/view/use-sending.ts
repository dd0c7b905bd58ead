import { useState } from 'react';
import type { Outlook } from '../mailbox/outlook';
import { type SendCheck, startSendCheck } from '../office/send-check';
import type { SendPhase } from './send-dialog';

/** Milliseconds after which Outlook says that the add-in takes longer than expected, and offers to send anyway. */
const SLOW_AFTER = 5_000;

/** `OnMessageSend` came with this set, the newest that can be played here. */
const SEND_EVENT_SET = '1.12';

export interface Sending {
  /** Null when nothing is being sent. */
  readonly phase: SendPhase | null;
  readonly sent: boolean;
  /** The click on Send. */
  start(): void;
  /** Lets the letter go, whatever the add-in says. */
  release(): void;
  stay(): void;
  openPane(): void;
  forget(): void;
}

/** The way of a letter from the click on Send to its leave: the send check in between where it is switched on. */
export function useSending(outlook: Outlook, paneAddress: string): Sending {
  const [phase, setPhase] = useState<SendPhase | null>(null);
  const [check, setCheck] = useState<SendCheck | null>(null);
  const [sent, setSent] = useState(false);
  const end = () => {
    check?.stop();
    setCheck(null);
    setPhase(null);
  };
  const leave = () => {
    setSent(true);
    outlook.open(null);
  };
  return {
    phase,
    sent,
    start() {
      const { sendCheck, mailbox } = outlook.state().scenario;
      if (!sendCheck || mailbox !== SEND_EVENT_SET) {
        leave();
        return;
      }
      const started = startSendCheck(outlook, paneAddress);
      setCheck(started);
      setPhase({ kind: 'asking', slow: false });
      const timer = setTimeout(
        () => setPhase((now) => (now === null ? now : { kind: 'asking', slow: true })),
        SLOW_AFTER,
      );
      void started.alert.then((alert) => {
        clearTimeout(timer);
        started.stop();
        setCheck(null);
        setPhase(alert === null ? null : { kind: 'alert', alert });
        if (alert === null) leave();
      });
    },
    release() {
      end();
      leave();
    },
    stay: end,
    openPane() {
      end();
      outlook.openPane();
    },
    forget: () => setSent(false),
  };
}
