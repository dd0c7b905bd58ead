import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nVai der plāns, tāme utt.? Sanāks apm. 20 gab. krēslu, 2 eks. un 3 milj. eiro.\nAr cieņu' },
    { body: 'Labdien!\nVajag 5 kg smilšu un 30 min laika.\nAr cieņu', note: 'Units have no full stop.' },
    { body: 'Labdien!\nGaidīsim 4. kabinetā plkst. 10.00.\nAr cieņu' },
  ],
  bad: [
    {
      body: 'Labdien!\nVai der krēsli, galdi utt? Tie ir 12 gab, un atnest var uz 3. kab no rīta.\nAr cieņu',
      findings: [
        { message: 'abbreviationStop', text: 'utt', fix: 'utt.' },
        { message: 'abbreviationStop', text: 'gab', fix: 'gab.' },
        { message: 'abbreviationStop', text: 'kab', fix: 'kab.' },
      ],
    },
    {
      body: 'Labdien!\nSanāksme ir plkst 10.00, būs apm 20 cilvēku. Pamats ir lēmums Nr 15.\nAr cieņu',
      findings: [
        { message: 'abbreviationStop', text: 'plkst', fix: 'plkst.' },
        { message: 'abbreviationStop', text: 'apm', fix: 'apm.' },
        { message: 'abbreviationStop', text: 'Nr', fix: 'Nr.' },
      ],
    },
  ],
};
