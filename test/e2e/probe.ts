import { connectOutlook } from '../../src/outlook/connect';
import type { OutlookHost } from '../../src/outlook/host';
import type { HostResult } from '../../src/outlook/result';
import { TIME_LIMITS } from '../../src/outlook/time-limits';

declare global {
  interface Window {
    /** The product's door to Outlook, opened on the genuine Office.js of this page. */
    host: Promise<HostResult<OutlookHost>>;
    /** Rejections that nobody caught, by message. */
    unhandled: string[];
  }
}

window.unhandled = [];
window.addEventListener('unhandledrejection', (event) => window.unhandled.push(String(event.reason)));

/** Milliseconds for every wait beyond the start, where a test does not want to wait for the product's own limits. */
const limit = Number(new URLSearchParams(window.location.search).get('limit') ?? '0');
const limits = limit > 0 ? { start: TIME_LIMITS.start, read: limit, look: 3 * limit, write: limit } : TIME_LIMITS;
window.host = connectOutlook(Office, limits);
