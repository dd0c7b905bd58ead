import type { Letter } from '../../../src/preview/mailbox/letter';

const USER = { name: 'Ilze Kalniņa', address: 'ilze.kalnina@adazi.lv' };
const CLIENT = { name: 'Andris Ozols', address: 'andris.ozols@example.com' };

export const SIGNATURE =
  '<div id="Signature" class="elementToProof"><div><b>Ilze Kalniņa</b></div><div>Klientu apkalpošanas speciāliste</div>' +
  '<div>Ādažu novada pašvaldība</div><div>Tālr. +371 67 895 077</div><div><a href="mailto:ilze.kalnina@adazi.lv">ilze.kalnina@adazi.lv</a></div>' +
  '<div><a href="https://www.adazi.lv/">www.adazi.lv</a></div></div>';

/** A logo that travels inside the mail, as municipal signatures have it. */
export const LOGO =
  '<div><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==" alt="Ādažu novada pašvaldība" width="120"></div>';

/** What Outlook on the web puts below a reply; odd spacing and quotes included, so that a changed byte shows. */
export const HISTORY =
  '<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">' +
  '<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif"><b>No:</b> Andris Ozols &lt;andris.ozols@example.com&gt;<br>' +
  '<b>Nosūtīts:</b> otrdiena, 2026. gada 3. novembris 10:12<br><b>Kam:</b> Ilze Kalniņa<br><b>Temats:</b> Bedre Liepu ielā</font></div>' +
  '<div>Labdien!  Liepu ielā pie 5. nama ir bedre &amp; udens. Kad to labosiet?&nbsp; A.O.</div>';

export interface Written {
  /** Paragraphs of the employee's own text, as HTML. */
  readonly lines?: readonly string[];
  readonly signature?: string;
  readonly history?: string;
}

export function bodyOf({ lines = [], signature = SIGNATURE, history = HISTORY }: Written): string {
  const own = lines.map((line) => `<div class="elementToProof" style="font-family:Aptos">${line}</div>`).join('');
  return `<html><head></head><body>${own}${signature}${history}</body></html>`;
}

/** A reply of the municipality to a client. */
export function letter(written: Written, change: Partial<Letter> = {}): Letter {
  return {
    id: 'written',
    composeType: 'reply',
    conversationId: 'conversation 1',
    user: USER,
    from: USER,
    subject: 'RE: Bedre Liepu ielā',
    to: [CLIENT],
    cc: [],
    bcc: [],
    attachments: [],
    format: 'html',
    source: bodyOf(written),
    session: {},
    ...change,
  };
}

/** Nothing to mend. */
export const GOOD_LINES = [
  'Labdien, Ozola kungs!',
  'Paldies par Jūsu 3. novembra e-pastu par bedri Liepu ielā.',
  'Bedri pie 5. nama aizpildīsim līdz 12. novembrim.',
  'Atvainojamies par neērtībām!',
  'Ar cieņu',
];
