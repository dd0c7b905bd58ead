import { SEND_HANDLER } from '../manifest/commands';
import { defaultPolicy } from '../policy/defaults';
import type { MunicipalityPolicy } from '../policy/policy';
import { onMessageSend } from './on-message-send';
import type { SendEvent } from './send-event';

/**
 * Written above this file by `atbilde package`, from a policy that it has checked: at the moment of sending nothing can be fetched.
 * Without it the built-in policy serves.
 */
declare const atbildePolicy: MunicipalityPolicy | undefined;

// At top level, before Office is ready: later is too late in classic Outlook.
Office.actions.associate(SEND_HANDLER, (event: SendEvent) => {
  onMessageSend(Office, typeof atbildePolicy === 'undefined' ? defaultPolicy : atbildePolicy, event);
});

// On the web, in new Outlook and on the Mac Office.js hands over no event before the page has asked whether it is ready; classic
// Outlook never answers, and its runtime may lack the call.
if (typeof Office.onReady === 'function') Office.onReady();
