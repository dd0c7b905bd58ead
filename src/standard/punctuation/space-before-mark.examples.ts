import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nPaldies, vēstuli saņēmām. Vai pietiek?\nAr cieņu' },
    { body: 'Labdien!\nPlāns ir mērogā 1 : 250.\nAr cieņu', note: 'A ratio.' },
    { body: 'Labdien!\nPaldies :) un jauku dienu ; )\nAr cieņu', note: 'Faces.' },
  ],
  bad: [
    {
      body: 'Labdien!\nPaldies , vēstuli saņēmām !\nAr cieņu',
      findings: [
        { message: 'spaceBeforeMark', text: 'Paldies ,', fix: 'Paldies,' },
        { message: 'spaceBeforeMark', text: 'saņēmām !', fix: 'saņēmām!' },
      ],
    },
  ],
};
