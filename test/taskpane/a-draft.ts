import type { Draft } from '../../src/mail/draft';

const SIGNATURE = [
  'Ilze Kalniņa',
  'Klientu apkalpošanas speciāliste',
  'Ādažu novada pašvaldība',
  'Tālr. +371 67 895 077',
  'ilze.kalnina@adazi.lv',
  'www.adazi.lv',
];

/** A reply to a client with these lines and a full signature, in the HTML of Outlook on the web. */
export function aDraft(lines: readonly string[], signature: readonly string[] = SIGNATURE): Draft {
  const user = { name: 'Ilze Kalniņa', address: 'ilze.kalnina@adazi.lv' };
  const divisions = (list: readonly string[]) => list.map((line) => `<div>${line}</div>`).join('');
  return {
    subject: 'RE: Bedre Liepu ielā',
    from: user,
    to: [{ name: 'Andris Ozols', address: 'andris.ozols@example.com' }],
    cc: [],
    bcc: [],
    date: null,
    now: '2026-11-05T10:00:00Z',
    composeType: 'reply',
    conversationId: 'conversation',
    inReplyTo: null,
    user,
    attachments: [],
    body: {
      format: 'html',
      source: `${divisions(lines)}<div id="Signature">${divisions(signature)}</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>No:</b> Andris Ozols<br><b>Nosūtīts:</b> otrdiena, 2026. gada 3. novembris<br><b>Temats:</b> Bedre</div><div>Kad labosiet?</div>`,
    },
    bodyAtOpening: null,
  };
}
