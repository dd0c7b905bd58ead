import type { Draft } from '../../src/mail/draft';
import type { Mail } from '../../src/mail/mail';
import { readMail } from '../../src/mail/read-mail';
import { draftOf } from './draft-of';

/** Small mails of Ilze Kalniņa, put together in a test. */

export const html = (source: string, more: Partial<Draft> = {}): Mail =>
  readMail(draftOf({ format: 'html', source }, more));
export const text = (source: string, more: Partial<Draft> = {}): Mail =>
  readMail(draftOf({ format: 'text', source }, more));
export const NEW: Partial<Draft> = { composeType: 'new', subject: 'Par ceļu' };
export const p = (...lines: string[]) => lines.map((line) => `<p class=MsoNormal>${line}<o:p></o:p></p>`).join('');
export const BORDER = 'border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm';
export const HEADER =
  '<b>No:</b> Andris Ozols &lt;andris.ozols@example.com&gt;<br><b>Nosūtīts:</b> 2026. gada 3. novembris 16:18<br><b>Kam:</b> Ilze Kalniņa<br><b>Temats:</b> Ceļš';
export const HISTORY = `<div><div style='${BORDER}'><p class=MsoNormal>${HEADER}</p></div></div>${p('Klienta teksts.')}`;
export const SIGNATURE = ['Ilze Kalniņa', 'Ceļu speciāliste', 'Tālr. 67000021', 'ilze.kalnina@adazi.lv'];
