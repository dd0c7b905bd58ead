import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nInformējam, ka bedre ir aizpildīta.\nAr cieņu' },
    {
      body: 'Labdien!\nCeļš ir slēgts tāpēc ka tur rok.\nAr cieņu',
      note: "`tāpēc ka` has its comma before `tāpēc`: another rule's matter.",
    },
    {
      body: 'Labdien!\nViņš teica un ka tad viss?\nAr cieņu',
      note: 'After a coordinator no comma stands before `ka`.',
    },
    {
      body: 'Labdien!\nInformejam ka atbildi nosutisim rit, jo lemums ir pienemts.\nAr cieņu',
      note: 'Without diacritics `ka` may be `kā`.',
    },
  ],
  bad: [
    {
      body: 'Labdien!\nInformējam ka bedre ir aizpildīta.\nAr cieņu',
      findings: [{ message: 'commaBefore', text: 'Informējam ka', fix: 'Informējam, ka' }],
    },
    {
      body: 'Labdien!\nPriecājamies, ka rakstāt. Redzam arī ka gājēju celiņš jālabo, un zinām ka tas steidzas.\nAr cieņu',
      findings: [{ message: 'commaBefore', text: 'zinām ka', fix: 'zinām, ka' }],
    },
  ],
};
