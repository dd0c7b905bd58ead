import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    {
      body: 'Labdien!\nVajag detālplānojumu (sīku plānu, ko un kā teritorijā drīkst būvēt).\nAr cieņu',
      note: 'Explained on the spot.',
    },
    {
      body: 'Labdien!\nPar servitūtu jautājiet notāram.\nAr cieņu',
      note: 'The client used the word.',
      draft: {
        body: {
          format: 'text',
          source:
            'Labdien!\nPar servitūtu jautājiet notāram.\nAr cieņu\nAnna Kalniņa\n\n-----Sākotnējais ziņojums-----\nNo: Jānis Bērziņš\nNosūtīts: 2026. gada 3. novembrī 10:00\nKam: dome@adazi.lv\nTemats: Jautājums\n\nKas ir servitūts?',
        },
      },
    },
    { body: 'Labdien!\nSaistošie noteikumi to atļauj.\nAr cieņu', note: 'Widely known: only when the policy asks.' },
    {
      body: 'Dear Mr Weber,\nThe binding regulations (local rules of the municipality) allow a fence of this height.\nKind regards,',
    },
  ],
  bad: [
    {
      body: 'Labdien!\nVispirms izstrādājiet detālplānojumu. Detālplānojums stājas spēkā pēc mēneša.\nAr cieņu',
      note: 'At the first use only.',
      findings: [
        {
          message: 'jargon',
          text: 'detālplānojumu',
          fix: 'detālplānojumu (sīks plāns, ko un kā teritorijā drīkst būvēt)',
          severity: 'hint',
        },
      ],
    },
    {
      body: 'Labdien!\nSaistošie noteikumi to atļauj.\nAr cieņu',
      options: { thorough: true },
      findings: [{ message: 'jargon', text: 'Saistošie noteikumi' }],
    },
    {
      body: 'Dear Mr Weber,\nThe technical regulations come from the grid operator. We will send them by Friday.\nKind regards,',
      note: 'A Latvian term put into English word for word.',
      findings: [
        {
          message: 'jargon',
          text: 'technical regulations',
          fix: 'technical regulations (what the utility companies require for a connection)',
          severity: 'hint',
        },
      ],
    },
  ],
};
