import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nJa rodas jautājumi, zvaniet mums.\nAr cieņu' },
    {
      body: 'Labdien!\nJa Jūs gribiet piedalīties, rakstiet.\nAr cieņu',
      note: 'A slip for “gribat” is no imperative.',
    },
    { body: 'Labdien!\nKad Jūs veidlapu aizpildiet un to nosūtiet, darbs sākas.\nAr cieņu' },
    { body: 'Labdien!\nJa ir vēl kādi jautājumi, droši zvaniet.\nAr cieņu' },
    { body: 'Labdien!\nLai Jums veicas!\nAr cieņu' },
    { body: 'Labdien!\nJa tas notiktu arī tad, kad līst, darbi kavētos.\nAr cieņu' },
  ],
  bad: [
    {
      body: 'Labdien!\nJa darbi kavēsies tad termiņu pagarināsim.\nAr cieņu',
      findings: [{ message: 'openingClauseComma', text: 'kavēsies tad', fix: 'kavēsies, tad' }],
    },
    {
      body: 'Labdien!\nJa Jūs vēlaties pieteikties rakstiet mums.\nAr cieņu',
      findings: [{ message: 'openingClauseComma', text: 'pieteikties rakstiet', fix: 'pieteikties, rakstiet' }],
    },
    {
      body: 'Labdien!\nJa Jums rodas jautājumi zvaniet mums.\nAr cieņu',
      findings: [{ message: 'openingClauseComma', text: 'jautājumi zvaniet', fix: 'jautājumi, zvaniet' }],
    },
    {
      body: 'Labdien!\nJa Jums ir citi jautājumi droši zvaniet.\nAr cieņu',
      findings: [{ message: 'openingClauseComma', text: 'jautājumi droši', fix: 'jautājumi, droši' }],
    },
    {
      body: 'Labdien!\nPārmaksu ieskaitīsim, ja gribat naudu atpakaļ tad jāraksta iesniegums.\nAr cieņu',
      findings: [{ message: 'openingClauseComma', text: 'atpakaļ tad', fix: 'atpakaļ, tad' }],
    },
    {
      body: 'Labdien!\nJa nevarat tad sanāksmi pārcelsim.\nAr cieņu',
      findings: [{ message: 'openingClauseComma', text: 'nevarat tad', fix: 'nevarat, tad' }],
    },
    {
      body: 'Labdien!\nLai pieteiktos konsultācijai aizpildiet veidlapu.\nAr cieņu',
      findings: [{ message: 'openingClauseComma', text: 'konsultācijai aizpildiet', fix: 'konsultācijai, aizpildiet' }],
    },
  ],
};
