import type { RuleExamples } from '../examples';

const PLAN = { name: 'plans.pdf', inline: false, kind: 'file' } as const;

export const examples: RuleExamples = {
  good: [
    {
      body: 'Labdien!\nPielikumā nosūtu zemes plānu.\nAr cieņu',
      note: 'Outlook did not tell the attachments.',
      draft: { unread: ['attachments'] },
    },
    {
      body: 'Labdien!\nPielikumos sūtu zemes plānu un shēmu.',
      draft: { attachments: [{ name: 'plani.zip', inline: false, kind: 'file' }] },
      note: 'One file may hold several documents.',
    },
    { body: 'Labdien!\nPaldies par vēstuli. Pievienoju zemes plānu.', draft: { attachments: [PLAN] } },
    { body: 'Labdien!\nPaldies par vēstuli. Lūdzu, pievienojiet iesniegumam zemes plānu.', note: 'The client’s act.' },
    { body: 'Labdien!\nPaldies par vēstuli. Plāns Jums jāpievieno pielikumā iesniegumam.', note: 'The client’s act.' },
    { body: 'Labdien!\nPaldies par vēstuli. Cenas ir noteikumu 2. pielikumā.', note: 'The annex of an act.' },
    { body: 'Labdien!\nPaldies par vēstuli. Jūsu pielikumā trūkst pēdējās lapas.', note: 'The client’s attachment.' },
    {
      body: 'Labdien!\nPaldies par vēstuli. Sūtu skaidrojumu par līguma termiņu: tas ir pieci gadi.',
      note: 'What is sent is the letter.',
    },
    {
      body: 'Labdien!\nPaldies par vēstuli. Nosūtu vajadzīgo dokumentu sarakstu:\n- pase;\n- līgums.',
      note: 'The list follows.',
    },
    { body: 'Labdien!\nPaldies par vēstuli. Sarakstei pievienoju kolēģi Annu.', note: 'A colleague taken into copy.' },
    {
      body: '<div>Labdien!</div><div>Pievienoju saiti uz <a href="https://www.adazi.lv/plans">zemes plānu</a>.</div>',
      note: 'A link instead of a file.',
    },
  ],
  bad: [
    {
      body: 'Labdien!\nPielikumos sūtu iesnieguma veidlapu un iekšējās kārtības noteikumus.',
      draft: { attachments: [{ name: 'iesniegums.docx', inline: false, kind: 'file' }] },
      findings: [{ message: 'attachmentsFewer', text: 'Pielikumos', severity: 'warning' }],
      note: 'Several are promised, one is there.',
    },
    {
      body: 'Labdien!\nPaldies par vēstuli. Šim e-pastam pievienoju līguma projektu un tāmi.',
      findings: [{ message: 'attachmentMissing', text: 'pievienoju', severity: 'error' }],
    },
    {
      body: 'Labdien!\nPaldies par vēstuli. Uzturēšanas grafiku sūtu pielikumā.\nPielikumā ir arī karte.',
      findings: [{ message: 'attachmentMissing', text: 'pielikumā' }],
      note: 'One finding a letter: the first promise.',
    },
    {
      body: 'Labdien!\nSūtu, kā runājām, līguma projektu.',
      findings: [{ message: 'attachmentMissing', text: 'Sūtu, kā runājām, līguma' }],
    },
    {
      body: 'Dear Mr Weber,\nThank you for your letter. I have attached a map of the parks.',
      draft: { attachments: [{ name: 'logo.png', inline: true, kind: 'file' }] },
      findings: [{ message: 'attachmentMissing', text: 'I have attached' }],
      note: 'A logo in the signature is no attachment.',
    },
    {
      body: 'Здравствуйте!\nСпасибо за Ваше письмо. План участка во вложении.',
      findings: [{ message: 'attachmentMissing', text: 'во вложении' }],
    },
  ],
};
