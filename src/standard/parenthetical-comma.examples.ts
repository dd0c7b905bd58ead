import type { RuleExamples } from './examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nVajag dokumentus, piemēram, plānu.\nAr cieņu' },
    { body: 'Labdien!\nPiemēram, varat zvanīt un, protams, rakstīt.\nAr cieņu' },
    { body: 'Labdien!\nVajag dokumentus (piemēram, plānu).\nAr cieņu' },
  ],
  bad: [
    {
      body: 'Labdien!\nVajag dokumentus piemēram plānu.\nAr cieņu',
      findings: [
        { message: 'parentheticalComma', text: 'dokumentus piemēram plānu', fix: 'dokumentus, piemēram, plānu' },
      ],
    },
    {
      body: 'Labdien!\nProtams atbildēsim. Vajag dokumentus piemēram, plānu.\nAr cieņu',
      findings: [
        { message: 'parentheticalComma', text: 'Protams atbildēsim', fix: 'Protams, atbildēsim' },
        { message: 'parentheticalComma', text: 'dokumentus piemēram', fix: 'dokumentus, piemēram' },
      ],
    },
  ],
};
