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
    {
      body: '<div>Labdien!</div><div>Vajadzīgs paskaidrojuma raksts. To iesniedziet <a href="https://bis.gov.lv">Būvniecības informācijas sistēmā</a>.</div><div>Ar cieņu</div>',
      note: 'The page behind the link says what it is.',
    },
    {
      body: 'Labdien!\nŽogs skar zemes vienību ar kadastra apzīmējumu 8044 005 0123.\nAr cieņu',
      note: 'The number tells which one is meant.',
    },
    {
      body: 'Labdien!\nŽoga augstumu nosaka novada apbūves noteikumi.\nAr cieņu',
      note: 'The name of a document.',
    },
    {
      body: 'Labdien!\nServitūts Jūsu zemi neskar.\nAr cieņu',
      draft: { subject: 'RE: Servitūts pa meža ceļu' },
      note: 'The client’s own subject.',
    },
    { body: 'Labdien!\nSaprotam, ka lapas notekā ir apgrūtinājums.\nAr cieņu', note: 'The everyday word.' },
    { body: 'Labdien!\nSaistošie noteikumi to atļauj.\nAr cieņu', note: 'Widely known: only when the policy asks.' },
    {
      body: 'Dear Mr Weber,\nThe binding regulations (local rules of the municipality) allow a fence of this height.\nKind regards,',
    },
  ],
  bad: [
    {
      body: 'Labdien!\nVērtēšanu ieskaita nosacītajā cenā, un likumiskie 6 % gadā jāmaksā klāt.\nAr cieņu',
      findings: [
        { message: 'jargon', text: 'nosacītajā cenā', severity: 'hint' },
        { message: 'jargon', text: 'likumiskie 6' },
      ],
    },
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
