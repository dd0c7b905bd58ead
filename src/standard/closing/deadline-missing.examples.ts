import type { RuleExamples } from '../examples';

const FACTS =
  'Paldies par Jūsu vēstuli par bedrēm Pasta ielā. Pa to brauc smagās mašīnas no būvlaukuma, un segums ir izdrupis. Iela ir sliktā stāvoklī, un mēs to labi zinām.';

export const examples: RuleExamples = {
  good: [
    { body: `Labdien!\n${FACTS} Bedres aizpildīsim līdz 15. maijam.\nAr cieņu` },
    { body: `Labdien!\n${FACTS} Bedres aizpildīsim piecu darbdienu laikā.\nAr cieņu` },
    { body: `Labdien!\n${FACTS} Bedres aizpildīsim nākamnedēļ.\nAr cieņu` },
  ],
  bad: [
    {
      body: `Labdien!\n${FACTS} Bedres aizpildīsim.\nAr cieņu`,
      findings: [{ message: 'deadlineMissing', text: 'Bedres aizpildīsim.', severity: 'hint' }],
    },
  ],
};
