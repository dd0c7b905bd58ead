import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    {
      body: 'Labdien!\nLūdzam aizpildīt iesnieguma veidlapu.\nAr cieņu',
      note: 'Outlook did not tell the attachments: the form may be one of them.',
      draft: { unread: ['attachments'] },
    },
    {
      body: '<div>Labdien!</div><div>To nosaka <a href="https://likumi.lv/ta/id/258572">Būvniecības likuma 14. pants</a>.</div>',
    },
    {
      body: 'Labdien!\nTo nosaka Būvniecības likuma 14. pants: https://likumi.lv/ta/id/258572',
      note: 'A plain-text mail has the address itself.',
    },
    {
      body: 'Labdien!\nLūdzu, aizpildiet iesnieguma veidlapu un atsūtiet to mums.',
      draft: { attachments: [{ name: 'veidlapa.docx', inline: false, kind: 'file' }] },
      note: 'The form is attached.',
    },
    { body: 'Labdien!\nPaldies, Jūsu aizpildīto veidlapu saņēmām.', note: 'The client has the form already.' },
    {
      body: 'Labdien!\nLēmumu var pārsūdzēt tiesā mēneša laikā saskaņā ar Administratīvā procesa likuma 188. pantu.',
      note: 'A prescribed appeal clause.',
    },
    { body: 'Labdien!\nPilnu sarakstu skatīt šeit:\nhttps://www.adazi.lv/buvvalde/saraksts' },
    { body: 'Labdien!\nDokumentus skatīt šeit:\n1. līgums;\n2. plāns.', note: 'The list follows.' },
    { body: 'Labdien!\nMedicīniskā karte ir veidlapa Nr. 026/u.', note: 'A doctor fills it in.' },
    {
      body: 'Labdien!\nLīguma veidlapa ir pielikumā, cenas lasiet mājaslapā.',
      draft: { attachments: [{ name: 'ligums.docx', inline: false, kind: 'file' }] },
      note: 'The form is attached.',
    },
    { body: 'Labdien!\nJauno darba laiku līdz piektdienai ievietosim mājaslapā.', note: 'Our own act.' },
  ],
  bad: [
    {
      body: 'Labdien!\nPilnu sarakstu skatīt šeit:\nBūvatļaujas termiņš ir beidzies.',
      findings: [{ message: 'pointerWithoutLink', text: 'skatīt šeit', severity: 'warning' }],
    },
    {
      body: 'Labdien!\nJāiesniedz iesniegums (veidlapa mūsu mājaslapā). Cenas ir pielikumā.',
      draft: { attachments: [{ name: 'cenas.pdf', inline: false, kind: 'file' }] },
      note: 'No file answers a form that stands on a page.',
      findings: [{ message: 'formWithoutLink', text: 'veidlapa', severity: 'warning' }],
    },
    {
      body: 'Labdien!\nLabotais darbu saraksts ir ievietots EIS.',
      findings: [{ message: 'pageWithoutLink', text: 'ievietots EIS', severity: 'warning' }],
    },
    {
      body: 'Labdien!\nŠķirošanu nosaka Atkritumu apsaimniekošanas likums.',
      findings: [{ message: 'actWithoutLink', text: 'nosaka Atkritumu apsaimniekošanas likums', severity: 'hint' }],
    },
    {
      body: 'Labdien!\nTo nosaka Būvniecības likuma 14. pants.\nLūdzu, aizpildiet iesnieguma veidlapu.',
      findings: [
        { message: 'actWithoutLink', text: 'Būvniecības likuma 14. pants', severity: 'warning' },
        { message: 'formWithoutLink', text: 'veidlapu', severity: 'warning' },
      ],
    },
    {
      body: 'Labdien!\nPrasības nosaka Ministru kabineta noteikumi Nr. 529 “Ēku būvnoteikumi”.',
      findings: [{ message: 'actWithoutLink', text: 'Ministru kabineta noteikumi Nr. 529 “Ēku būvnoteikumi”' }],
    },
    {
      body: 'Labdien!\nTo varat iesniegt e-pakalpojumā “Pieteikums 1. klasei” no 1. februāra.',
      findings: [{ message: 'serviceWithoutLink', text: 'e-pakalpojumā “Pieteikums 1. klasei”' }],
    },
    {
      body: 'Labdien!\nVairāk par nodokļa atlaidēm lasiet mūsu mājaslapā.',
      findings: [{ message: 'pageWithoutLink', text: 'mājaslapā' }],
    },
    {
      body: 'Labdien!\nTermiņu Dzīvesvietas deklarēšanas likums nosaka precīzi.',
      findings: [{ message: 'actWithoutLink', text: 'Dzīvesvietas deklarēšanas likums nosaka', severity: 'hint' }],
      note: 'An act named by its title alone is a hint.',
    },
  ],
};
