import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nSazinieties ar speciālistu, kurš Jums rakstīja.\nAr cieņu' },
    { body: 'Labdien!\nIela, par kuru jautājat, ir mūsu.\nAr cieņu' },
    { body: 'Labdien!\nDaudzi no kuriem jautājām, piekrita.\nAr cieņu', note: 'A partitive: `daudzi no kuriem`.' },
    {
      body: 'Labdien!\nTas izdodas reti kuram, un nav svarīgi, ko kurš teica.\nAr cieņu',
      note: '`reti kurš` is no clause.',
    },
    {
      body: 'Labdien!\nIela, remonts uz kuras sākas rīt, būs slēgta.\nAr cieņu',
      note: 'The comma stands before the noun.',
    },
  ],
  bad: [
    {
      body: 'Labdien!\nSazinieties ar speciālistu kurš Jums rakstīja.\nAr cieņu',
      findings: [{ message: 'commaBefore', text: 'speciālistu kurš', fix: 'speciālistu, kurš' }],
    },
    {
      body: 'Labdien!\nTā ir iela par kuru jautājat.\nAr cieņu',
      findings: [{ message: 'commaBefore', text: 'iela par kuru', fix: 'iela, par kuru' }],
    },
  ],
};
