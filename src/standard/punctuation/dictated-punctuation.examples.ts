import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    {
      body: 'Labdien!\nLikuma 3. punkts to nosaka. Tur ir savākšanas punkts. Uzziniet, kur ir maiņas punkts\nAr cieņu',
      note: 'A point in a law and a place.',
    },
    {
      body: 'Labdien!\nPieteikumu varat iesniegt klātienē, kur ir valsts robežas punkts Terehova.\nAr cieņu',
      note: 'A point with a name of its own.',
    },
    { body: 'Labdien!\nPirms „ka” liek komatu, un komats te trūkst.\nAr cieņu', note: 'About commas.' },
    { body: 'Labdien!\nLieks komats līgumā neko nemaina.\nAr cieņu', note: 'The mark itself is meant.' },
  ],
  bad: [
    {
      body: 'Labdien!\nNomas līgumu varat parakstīt klātienē punkts Darba laiks ir no plkst. 9.00 līdz 17.00.\nAr cieņu',
      note: 'The next sentence begins with any word.',
      findings: [{ message: 'dictatedPunctuation', text: 'klātienē punkts', fix: 'klātienē.' }],
    },
    {
      body: 'Labdien!\nPaldies par ziņu komats atbildēsim rīt punkts\nAr cieņu',
      findings: [
        { message: 'dictatedPunctuation', text: 'ziņu komats', fix: 'ziņu,' },
        { message: 'dictatedPunctuation', text: 'rīt punkts', fix: 'rīt.' },
      ],
    },
    {
      body: 'Labdien!\nBedri aizpildīs līdz piektdienai punkts Paldies par ziņu. Vai der piektdien jautājuma zīme\nAr cieņu',
      findings: [
        { message: 'dictatedPunctuation', text: 'piektdienai punkts', fix: 'piektdienai.' },
        { message: 'dictatedPunctuation', text: 'piektdien jautājuma zīme', fix: 'piektdien?' },
      ],
    },
  ],
};
