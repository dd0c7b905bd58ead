import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nIesniegums OBLIGĀTI jāparaksta.', note: 'One stressed word.' },
    { body: 'Labdien!\nRakstiet uz „ĀDAŽU ŪDENS KLIENTU CENTRS”.', note: 'A name in quotation marks.' },
    { body: 'LABDIEN!!\nPaldies par ziņu!', note: 'A greeting is left alone.' },
  ],
  bad: [
    {
      body: 'Labdien!\nIESNIEGUMS OBLIGĀTI JĀPARAKSTA līdz piektdienai.',
      findings: [{ message: 'shoutingCapitals', text: 'IESNIEGUMS OBLIGĀTI JĀPARAKSTA', severity: 'hint' }],
    },
    {
      body: 'Labdien!\nTermiņš ir beidzies!!! Rakstiet vēlreiz!',
      findings: [{ message: 'shoutingMarks', text: '!!!' }],
    },
  ],
};
