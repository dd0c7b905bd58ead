import type { RuleExamples } from '../examples';

const HEADER =
  '\n\nNo: Jānis Bērziņš <janis.berzins@example.com>\nNosūtīts: otrdiena, 2026. gada 3. novembris 19:26\nKam: Anna Kalniņa <anna.kalnina@adazi.lv>\nTemats: Zāle 12. decembrī\n\nLabdien! Vai zāle ir brīva?';

export const examples: RuleExamples = {
  good: [
    {
      body: `Labdien!\nJā, zāle ir brīva, gaidīsim Jūs 12. decembrī.${HEADER}`,
      draft: { subject: 'RE: Zāle 12. decembrī' },
    },
    { body: `Labdien!${HEADER}`, draft: { subject: 'RE: Zāle 12. decembrī' }, note: 'A draft that is only begun.' },
  ],
  bad: [
    {
      body: `Labdien!\nAr cieņu${HEADER}`,
      draft: { subject: 'RE: Zāle 12. decembrī – jā, varat nākt' },
      findings: [{ message: 'answerInSubject', text: '', severity: 'warning' }],
    },
    {
      body: 'Labdien!\nAtbildi skat. tematā.\nAr cieņu',
      draft: { subject: 'Zāle 12. decembrī būs brīva' },
      findings: [{ message: 'answerInSubject', text: '' }],
    },
  ],
};
