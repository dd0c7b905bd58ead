import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nRakstām, lai precizētu termiņu.\nAr cieņu' },
    { body: 'Labdien!\nLīst lai cik stipri, mēs strādājam.\nAr cieņu' },
    { body: 'Labdien!\nPateicamies, lai gan atbilde kavējās.\nAr cieņu' },
    {
      body: 'Labdien!\nKur lai mēs liekam sniegu, un kādā veidā lai to aizved?\nAr cieņu',
      note: 'A question about what to do.',
    },
    { body: 'Labdien!\nMēs remontējam zāli, bērni tikmēr lai vingro pagalmā.\nAr cieņu', note: 'A wish, no clause.' },
  ],
  bad: [
    {
      body: 'Labdien!\nNosūtām karti lai Jums būtu vieglāk.\nAr cieņu',
      findings: [{ message: 'commaBefore', text: 'karti lai', fix: 'karti, lai' }],
    },
  ],
};
