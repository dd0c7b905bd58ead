import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    {
      body: 'Labdien!\nLūdzam papildus norādīt adresi. Papildu informācija ir mājaslapā, vairāk nekā 30 lapas, ne vēlāk kā rīt.\nAr cieņu',
      note: '`papildus` is an adverb.',
    },
  ],
  bad: [
    {
      body: 'Labdien!\nPapildus informācija ir vairāk kā 30 lapās.\nAr cieņu',
      findings: [
        { message: 'usage', text: 'Papildus', fix: 'Papildu' },
        { message: 'usage', text: 'vairāk kā', fix: 'vairāk nekā' },
      ],
    },
    {
      body: 'Labdien!\nRakstiet uz epastu ne vēlāk nekā rīt, zvaniet pa telefonu. Epasta adrese ir priekš Jums.\nAr cieņu',
      findings: [
        { message: 'usage', text: 'epastu', fix: 'e-pastu' },
        { message: 'usage', text: 'ne vēlāk nekā', fix: 'ne vēlāk kā' },
        { message: 'usage', text: 'Epasta', fix: 'E-pasta' },
        { message: 'usage', text: 'priekš Jums', fix: 'Jums' },
      ],
    },
    { body: 'Labdien!\nDati ir iekš sistēmas.\nAr cieņu', findings: [{ message: 'usageAdvice', text: 'iekš' }] },
  ],
};
