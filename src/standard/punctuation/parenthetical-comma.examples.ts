import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nVajag dokumentus, piemēram, plānu.\nAr cieņu' },
    { body: 'Labdien!\nPiemēram, varat zvanīt un, protams, rakstīt.\nAr cieņu' },
    { body: 'Labdien!\nVajag dokumentus (piemēram, plānu).\nAr cieņu' },
    { body: 'Labdien!\nTas, mūsuprāt, ir labi: pirmkārt, lēti, otrkārt, ātri. Vienu dienu, proti, rīt.\nAr cieņu' },
    { body: 'Labdien!\nPirmkārt un galvenokārt jāpaziņo kaimiņiem.\nAr cieņu' },
  ],
  bad: [
    {
      body: 'Labdien!\nBijām tur divas reizes, proti 14. un 19. novembrī.\nAr cieņu',
      findings: [{ message: 'parentheticalComma', text: 'proti 14', fix: 'proti, 14' }],
    },
    {
      body: 'Labdien!\nVajag dokumentus piemēram plānu.\nAr cieņu',
      findings: [
        { message: 'parentheticalComma', text: 'dokumentus piemēram plānu', fix: 'dokumentus, piemēram, plānu' },
      ],
    },
    {
      body: 'Labdien!\nProtams atbildēsim. Vajag dokumentus piemēram, plānu.\nAr cieņu',
      findings: [
        { message: 'parentheticalComma', text: 'Protams atbildēsim', fix: 'Protams, atbildēsim' },
        { message: 'parentheticalComma', text: 'dokumentus piemēram', fix: 'dokumentus, piemēram' },
      ],
    },
    {
      body: 'Labdien!\nMūsuprāt iela ir droša. Gājējiem otrkārt ir tilts. Maksā divreiz, proti maijā un jūnijā.\nAr cieņu',
      findings: [
        { message: 'parentheticalComma', text: 'Mūsuprāt iela', fix: 'Mūsuprāt, iela' },
        { message: 'parentheticalComma', text: 'Gājējiem otrkārt ir', fix: 'Gājējiem, otrkārt, ir' },
        { message: 'parentheticalComma', text: 'proti maijā', fix: 'proti, maijā' },
      ],
    },
  ],
};
