import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nPārbaudiet, vai adrese ir pareiza.\nAr cieņu' },
    {
      body: 'Labdien!\nAtnāciet un pajautājiet vai piezvaniet.\nAr cieņu',
      note: '`vai` is „or” between two verbs in one form.',
    },
    { body: 'Labdien!\nDatus var pārbaudīt vai arī atsūtīt par jaunu.\nAr cieņu' },
    { body: 'Labdien!\nTo var noskaidrot vai vismaz mēģināt uzminēt.\nAr cieņu' },
    { body: 'Labdien!\nZvaniet otrdien vai ceturtdien.\nAr cieņu' },
  ],
  bad: [
    {
      body: 'Labdien!\nApskatieties vai plāns ir pareizs.\nAr cieņu',
      findings: [{ message: 'commaBefore', text: 'Apskatieties vai', fix: 'Apskatieties, vai' }],
    },
    {
      body: 'Labdien!\nVaicājāt vai ielu pārbūvēs šogad. Pārliecinieties vai pasē ir jaunais uzvārds.\nAr cieņu',
      findings: [
        { message: 'commaBefore', text: 'Vaicājāt vai', fix: 'Vaicājāt, vai' },
        { message: 'commaBefore', text: 'Pārliecinieties vai', fix: 'Pārliecinieties, vai' },
      ],
    },
    {
      body: 'Labdien!\nLai noskaidrotu vai zeme ir brīva, zvaniet mērniekam. Pašlaik nezinu vai būs vietas.\nAr cieņu',
      findings: [
        { message: 'commaBefore', text: 'noskaidrotu vai', fix: 'noskaidrotu, vai' },
        { message: 'commaBefore', text: 'nezinu vai', fix: 'nezinu, vai' },
      ],
    },
  ],
};
