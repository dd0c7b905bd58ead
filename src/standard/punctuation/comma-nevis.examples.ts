import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nZvaniet dežurantam, nevis rakstiet.\nAr cieņu' },
    { body: 'Labdien!\nNodoklis būs nevis 214, bet 107 eiro.\nAr cieņu', note: 'A pair with `bet`.' },
    { body: 'Labdien!\nSvarīga ir nevis cena, bet gan termiņš.\nAr cieņu' },
    { body: 'Labdien!\nRakstiet uz e-adresi un nevis uz e-pastu.\nAr cieņu', note: 'Behind `un`.' },
    { body: 'Labdien!\nTas ir nevis sods – tas ir atgādinājums.\nAr cieņu' },
  ],
  bad: [
    {
      body: 'Labdien!\nSumma ir 148 eiro nevis 418 eiro. Zvaniet dežurantam nevis rakstiet.\nAr cieņu',
      findings: [
        { message: 'commaBefore', text: 'eiro nevis', fix: 'eiro, nevis', severity: 'warning' },
        { message: 'commaBefore', text: 'dežurantam nevis', fix: 'dežurantam, nevis' },
      ],
    },
  ],
};
