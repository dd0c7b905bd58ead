import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    {
      body: 'Labdien!\nPaldies, ka rakstījāt par bedri un nokritušajiem zariem pie veikala un\nĀdažu vidusskolas. Tos aizvāksim rīt.\nAr cieņu',
      note: 'A plain-text mail breaks its lines.',
    },
    { body: 'Labdien!\nBedri aizpildīsim. Zvaniet arī Jūs\nAr cieņu' },
    {
      body: '<p>Labdien!</p><p>Lūdzam atsūtīt plānu un</p><ul><li>tāmi</li></ul><p>Ar cieņu</p>',
      note: 'A list goes on with the sentence.',
    },
  ],
  bad: [
    {
      body: 'Labdien!\nBedri aizpildīsim līdz rītdienai un\nPaldies par ziņu!\nAr cieņu',
      findings: [{ message: 'unfinishedSentence', text: 'līdz rītdienai un' }],
    },
    {
      body: 'Labdien!\nInformējam Jūs, ka.\nAr cieņu',
      findings: [{ message: 'unfinishedSentence', text: 'Informējam Jūs, ka.' }],
    },
  ],
};
