import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nDati ir Valsts zemes dienestā (VZD). Zvaniet uz VZD.\nAr cieņu' },
    {
      body: 'Labdien!\nNekustamā īpašuma nodokli rēķina reizi gadā. NĪN var maksāt četrās daļās.\nAr cieņu',
      note: 'The full name stands in the letter.',
    },
    {
      body: 'Labdien!\nPVN un VID mums nav jāpiemin, SIA KAC arī ne.\nAr cieņu',
      note: 'Known to everybody, and the name of a company.',
    },
    {
      body: '<div>Labdien!</div><div>To nosaka <a href="https://likumi.lv/ta/id/247350">MK noteikumi Nr. 309</a>.</div><div>Ar cieņu</div>',
      note: 'The page behind the link explains it.',
    },
    { body: 'Labdien!\nLŪDZU, RAKSTIET UZ KAC VAI VZD!\nAr cieņu', note: 'A line in capitals.' },
    {
      body: 'Dear Mr Weber,\nThe CEO of ACME has asked about the GDPR. The State Land Service (VZD) has the data.\nKind regards,',
      note: 'In English only Latvian abbreviations are looked for.',
    },
  ],
  bad: [
    {
      body: 'Labdien!\nAprēķins ir NĪN kabinetā, un NĪN var maksāt četrās daļās.\nAr cieņu',
      note: 'At the first use only.',
      findings: [
        { message: 'abbreviationExplain', text: 'NĪN', fix: 'NĪN (nekustamā īpašuma nodoklis)', severity: 'hint' },
      ],
    },
    {
      body: 'Labdien!\nSaskaņā ar MK noteikumiem Nr. 5 maksa ir 50 euro. Vajag plānus, t. sk. tāmi.\nAr cieņu',
      findings: [
        { message: 'abbreviationWriteOut', text: 'MK', fix: 'Ministru kabineta', severity: 'hint' },
        { message: 'abbreviationWriteOut', text: 't. sk.', fix: 'tostarp', severity: 'hint' },
      ],
    },
    {
      body: 'Labdien!\nPlānu iesniedziet BIS-ā. VDEAVK atzinumu nevajag.\nAr cieņu',
      note: 'With an ending, and without diacritics.',
      findings: [
        {
          message: 'abbreviationExplain',
          text: 'BIS-ā',
          fix: 'BIS-ā (Būvniecības informācijas sistēma)',
          severity: 'hint',
        },
        { message: 'abbreviationExplain', text: 'VDEAVK', severity: 'hint' },
      ],
    },
    {
      body: 'Labdien!\nJautājiet arī ŪZĻB pārvaldniekam.\nAr cieņu',
      findings: [{ message: 'abbreviationUnknown', text: 'ŪZĻB', severity: 'hint' }],
    },
    {
      body: 'Dear Mr Weber,\nPlease send the plan in BIS, and we will look at it with VVD next week.\nKind regards,',
      note: 'Latvian abbreviations in an English letter.',
      findings: [
        { message: 'abbreviationExplain', text: 'BIS', fix: 'BIS (Construction Information System)', severity: 'hint' },
        { message: 'abbreviationExplain', text: 'VVD', fix: 'VVD (State Environmental Service)', severity: 'hint' },
      ],
    },
    {
      body: 'Labdien!\nPar nodokli jautājiet grāmatvedībā: PTAC, CSP un LPS to nezinās.\nAr cieņu',
      note: 'Known from the press: three of them are hints still.',
      findings: [
        { message: 'abbreviationExplain', text: 'PTAC', severity: 'hint' },
        { message: 'abbreviationExplain', text: 'CSP', severity: 'hint' },
        { message: 'abbreviationExplain', text: 'LPS', severity: 'hint' },
      ],
    },
  ],
};
