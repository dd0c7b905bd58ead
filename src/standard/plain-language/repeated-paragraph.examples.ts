import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [{ body: 'Labdien!\nPaldies par ziņu!\nPaldies par ziņu!\nAr cieņu', note: 'What is short may come twice.' }],
  bad: [
    {
      body: 'Labdien!\nBedri pie veikala aizpildīsim līdz piektdienai, ja nelīs lietus.\nBedri pie veikala aizpildīsim līdz piektdienai, ja nelīs lietus.\nAr cieņu',
      findings: [
        {
          message: 'repeatedParagraph',
          text: 'Bedri pie veikala aizpildīsim līdz piektdienai, ja nelīs lietus.',
          fix: '',
        },
      ],
    },
    {
      body: 'Labdien!\nBedri pie veikala aizpildīsim līdz piektdienai, ja nelīs lietus. Zvaniet. Bedri pie veikala aizpildīsim līdz piektdienai, ja nelīs lietus.\nAr cieņu',
      findings: [
        { message: 'repeatedSentence', text: 'Bedri pie veikala aizpildīsim līdz piektdienai, ja nelīs lietus.' },
      ],
    },
  ],
};
