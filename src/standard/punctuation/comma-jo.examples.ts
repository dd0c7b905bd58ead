import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nRakstiet drīz, jo termiņš beidzas.\nAr cieņu' },
    {
      body: 'Labdien!\nJo ātrāk pieteiksieties, jo labāk mums visiem.\nAr cieņu',
      note: 'The doubled `jo … jo` compares.',
    },
    { body: 'Labdien!\nTagad strādājam jo īpaši rūpīgi.\nAr cieņu' },
    { body: 'Labdien!\nLaiks ir ilgs jo ilgs, un darbu daudz jo daudz.\nAr cieņu', note: 'The word is doubled.' },
  ],
  bad: [
    {
      body: 'Labdien!\nAtļauju pagarināsim jo darbi kavējas.\nAr cieņu',
      findings: [{ message: 'commaBefore', text: 'pagarināsim jo', fix: 'pagarināsim, jo' }],
    },
  ],
};
