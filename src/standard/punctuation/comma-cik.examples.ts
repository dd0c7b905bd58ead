import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nPajautājiet, cik tas maksā.\nAr cieņu' },
    { body: 'Labdien!\nPalīdzam tik cik varam.\nAr cieņu' },
    { body: 'Labdien!\nZvaniet cik vien bieži vajag.\nAr cieņu' },
  ],
  bad: [
    {
      body: 'Labdien!\nPajautājiet kolēģiem cik tas maksā.\nAr cieņu',
      findings: [{ message: 'commaBefore', text: 'kolēģiem cik', fix: 'kolēģiem, cik' }],
    },
  ],
};
