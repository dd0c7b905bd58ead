import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nSapulce sāksies plkst. 10.00.\nAr cieņu' },
    { body: 'Labdien!\nMērogs ir 1:50, rezultāts 10:12.\nAr cieņu', note: 'No time of day.' },
  ],
  bad: [
    {
      body: 'Labdien!\nStrādājam plkst. 9:00–12.00 un no plkst. 13:00 līdz 17:00.\nAr cieņu',
      findings: [
        { message: 'clockColon', text: '9:00', fix: '9.00' },
        { message: 'clockColon', text: '13:00', fix: '13.00' },
        { message: 'clockColon', text: '17:00', fix: '17.00' },
      ],
    },
  ],
};
