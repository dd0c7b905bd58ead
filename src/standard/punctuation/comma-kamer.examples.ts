import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [{ body: 'Labdien!\nUzgaidiet, kamēr pārbaudām.\nAr cieņu' }],
  bad: [
    {
      body: 'Labdien!\nUzgaidiet brīdi kamēr pārbaudām datus.\nAr cieņu',
      findings: [{ message: 'commaBefore', text: 'brīdi kamēr', fix: 'brīdi, kamēr' }],
    },
  ],
};
