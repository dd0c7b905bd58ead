import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [{ body: 'Labdien!\nCeļu remontēsim, lai gan naudas ir maz.\nAr cieņu' }],
  bad: [
    {
      body: 'Labdien!\nCeļu remontēsim lai gan naudas ir maz.\nAr cieņu',
      findings: [{ message: 'commaBefore', text: 'remontēsim lai gan', fix: 'remontēsim, lai gan' }],
    },
    {
      body: 'Labdien!\nCeļu remontēsim kaut arī naudas ir maz.\nAr cieņu',
      findings: [{ message: 'commaBefore', text: 'remontēsim kaut arī', fix: 'remontēsim, kaut arī' }],
    },
  ],
};
