import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    {
      body: 'Labdien!\nPaldies par ziņu. Atbildi nosutīsim līdz piektdienai.\nAr cieņu',
      note: 'One slip in a letter with diacritics is left to the rule unknown-word.',
    },
    {
      body: 'Labdien!\nVar zvanit rit.\nAr labdienu',
      note: 'One unknown word is no habit.',
    },
    {
      body: '<p>Dear Mr Ozols,</p><p>Thank you for your letter. We will answer by Friday.</p><p>Kind regards</p>',
      note: 'English has no diacritics to lose.',
    },
  ],
  bad: [
    {
      body: 'Labdien!\nVaresim atbraukt rit, lai nomainitu skaititaju.\nPaldies',
      findings: [
        { message: 'lostDiacritics', text: 'Varesim', severity: 'warning', fix: 'Varēsim' },
        { message: 'lostDiacritics', text: 'rit', severity: 'hint', fix: 'rīt' },
        { message: 'lostDiacritics', text: 'nomainitu', severity: 'warning', fix: 'nomainītu' },
        { message: 'lostDiacritics', text: 'skaititaju', severity: 'warning', fix: 'skaitītāju' },
      ],
    },
    {
      body: 'Labdien!\nPaldies par Jusu zinu. Ludzam atrakstit, ka ligumu sanemsiet, ka ari to parakstiet.\nPaldies',
      note: 'Words that are words without diacritics too: frequency and neighbours decide, so they are hints.',
      findings: [
        { message: 'lostDiacritics', text: 'Jusu', severity: 'warning', fix: 'Jūsu' },
        { message: 'lostDiacritics', text: 'zinu', severity: 'hint', fix: 'ziņu' },
        { message: 'lostDiacritics', text: 'Ludzam', severity: 'warning', fix: 'Lūdzam' },
        { message: 'lostDiacritics', text: 'atrakstit', severity: 'warning', fix: 'atrakstīt' },
        { message: 'lostDiacritics', text: 'ligumu', severity: 'warning', fix: 'līgumu' },
        { message: 'lostDiacritics', text: 'sanemsiet', severity: 'warning', fix: 'saņemsiet' },
        { message: 'lostDiacritics', text: 'ka', severity: 'hint', fix: 'kā' },
        { message: 'lostDiacritics', text: 'ari', severity: 'hint', fix: 'arī' },
      ],
    },
    {
      body: 'Labdien!\nPaldies par labo zinu. Kops ta laika terminu pagarinajam, atbildesim 17. decembri menesa laika.\nPaldies',
      note: 'Grammar decides too: no verb behind a preposition, a month behind its day, a locative where no noun follows.',
      findings: [
        { message: 'lostDiacritics', text: 'zinu', severity: 'hint', fix: 'ziņu' },
        { message: 'lostDiacritics', text: 'Kops', severity: 'hint', fix: 'Kopš' },
        { message: 'lostDiacritics', text: 'ta', severity: 'warning', fix: 'tā' },
        { message: 'lostDiacritics', text: 'pagarinajam', severity: 'warning', fix: 'pagarinājām' },
        { message: 'lostDiacritics', text: 'atbildesim', severity: 'warning', fix: 'atbildēsim' },
        { message: 'lostDiacritics', text: 'decembri', severity: 'hint', fix: 'decembrī' },
        { message: 'lostDiacritics', text: 'menesa', severity: 'warning', fix: 'mēneša' },
        { message: 'lostDiacritics', text: 'laika', severity: 'hint', fix: 'laikā' },
      ],
    },
    {
      body: 'Labdien!\nKatrinas pieteikumu sanemsim, bet par Elinas grupu lemsim velak.\nPaldies',
      draft: { to: [{ name: 'Katrina Berzina', address: 'katrina@example.com' }] },
      note: 'A name as its owner writes it stays, in every case.',
      findings: [
        { message: 'lostDiacritics', text: 'sanemsim', severity: 'warning', fix: 'saņemsim' },
        { message: 'lostDiacritics', text: 'Elinas', fix: 'Elīnas' },
        { message: 'lostDiacritics', text: 'velak', severity: 'warning', fix: 'vēlāk' },
      ],
    },
  ],
};
