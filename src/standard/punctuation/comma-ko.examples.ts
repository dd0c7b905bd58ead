import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nPastāstīsim, ko darīt tālāk.\nAr cieņu' },
    { body: 'Labdien!\nJums kaut ko atsūtīs, un par ko maksāt, tur būs rakstīts.\nAr cieņu' },
    { body: 'Labdien!\nMums nav ko piebilst.\nAr cieņu', note: '`nav ko` is no clause.' },
    { body: 'Labdien!\nDiez vai izdosies ko tādu atrast.\nAr cieņu', note: '`ko tādu` is „something like that”.' },
    { body: 'Labdien!\nTagad redzams, kurš ko darīs.\nAr cieņu', note: 'The second question word asks nothing new.' },
  ],
  bad: [
    {
      body: 'Labdien!\nPastāstīsim Annai ko darīt tālāk.\nAr cieņu',
      findings: [{ message: 'commaBefore', text: 'Annai ko', fix: 'Annai, ko' }],
    },
  ],
};
