import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nPaldies par Jūsu 3. novembra vēstuli. Bedri aizpildīsim līdz 15. maijam.\nAr cieņu' },
    {
      body: 'Labdien!\nLēmumu var apstrīdēt domē normatīvajos aktos noteiktajā kārtībā mēneša laikā.\nAr cieņu',
      note: 'An appeal clause, whose words the law prescribes.',
    },
    {
      body: 'Labdien!\nJūs rakstāt: „Dotajā brīdī tek jumts.” Jumtu apskatīsim rīt.\nAr cieņu',
      note: "The client's words, quoted.",
    },
    {
      body: 'Labdien!\nBraucām sakarā ar izsaukumu, un tam sekojoša saruna bija mierīga.\nAr cieņu',
      note: 'What follows something, and a cause.',
    },
    {
      body: 'Labdien!\nMaksājam tikai tādā gadījumā, ja ir rēķins.\nAr cieņu',
      note: '`tikai tādā gadījumā, ja` means more than `ja`.',
    },
    {
      body: 'Labdien!\nMēs rīkojamies, vadoties no situācijas, un atbildam savlaicīgi.\nAr cieņu',
      note: "The standard's own words and good Latvian: only when the policy asks.",
    },
  ],
  bad: [
    {
      body: 'Labdien!\nVajadzīgi sekojoši dokumenti, un laiks nav pietiekošs.\nAr cieņu',
      findings: [
        { message: 'wordingSwap', text: 'sekojoši', fix: 'šādi', severity: 'hint' },
        { message: 'wordingSwap', text: 'pietiekošs', fix: 'pietiekams' },
      ],
    },
    {
      body: 'Labdien!\nSakarā ar Jūsu 3. novembra vēstuli rakstām īsi.\nAr cieņu',
      findings: [{ message: 'wordingShorter', text: 'Sakarā ar Jūsu' }],
    },
    {
      body: 'Labdien!\nSakarā ar to, ka līst, darbi kavējas. Darbi kavējas, sakarā ar to, ka līst.\nAr cieņu',
      findings: [
        { message: 'wordingSwap', text: 'Sakarā ar to, ka', fix: 'Tā kā', severity: 'hint' },
        { message: 'wordingSwap', text: 'sakarā ar to, ka', fix: 'jo' },
      ],
    },
    {
      body: 'Labdien!\nZvaniet mums tādā gadījumā, ja kas nav skaidrs.\nAr cieņu',
      note: 'The comma is mended with the words.',
      findings: [{ message: 'wordingSwap', text: 'mums tādā gadījumā, ja', fix: 'mums, ja' }],
    },
    {
      body: 'Labdien!\nŅemot vērā iepriekš minēto, lūdzam pagaidīt.\nAr cieņu',
      findings: [{ message: 'wordingSwap', text: 'Ņemot vērā iepriekš minēto,', fix: 'Tāpēc' }],
    },
    {
      body: 'Labdien!\nIzmantojot augstākminētajām personām pieejamo karti, galarezultātu redzēsiet rīt.\nAr cieņu',
      note: 'The endings stay.',
      findings: [
        { message: 'wordingSwap', text: 'augstākminētajām', fix: 'minētajām' },
        { message: 'wordingSwap', text: 'galarezultātu', fix: 'rezultātu' },
      ],
    },
    {
      body: 'Labdien!\nRakstām ar mērķi sazināties ar Jums.\nAr cieņu',
      findings: [{ message: 'wordingSwap', text: 'Rakstām ar mērķi sazināties', fix: 'Rakstām, lai sazinātos' }],
    },
    {
      body: 'Labdien!\nAttiecībā par nākošo gadu dotajā brīdī ir nepieciešams iesniegt plānu, un rīt nepieciešams ierasties.\nAr cieņu',
      note: 'Three of them in a letter are a warning.',
      findings: [
        { message: 'wordingSwap', text: 'Attiecībā par', fix: 'Par', severity: 'warning' },
        { message: 'wordingSwap', text: 'nākošo', fix: 'nākamo' },
        { message: 'wordingSwap', text: 'dotajā brīdī', fix: 'pašlaik' },
        { message: 'wordingVerb', text: 'ir nepieciešams iesniegt' },
        { message: 'wordingSwap', text: 'nepieciešams ierasties', fix: 'jāierodas' },
      ],
    },
    {
      body: 'Labdien!\nLīdz ar to, ka bedre ir liela, atbildēsim tuvākajā laikā.\nAr cieņu',
      findings: [
        { message: 'wordingShorter', text: 'Līdz ar to, ka', severity: 'hint' },
        { message: 'wordingDate', text: 'tuvākajā laikā' },
      ],
    },
    {
      body: 'Labdien!\nLai dotu iespēju piedalīties, varam dot iespēju rakstīt. Kā jau iepriekš minēts, ceļš ir slēgts.\nAr cieņu',
      findings: [
        { message: 'wordingVerb', text: 'dot iespēju' },
        { message: 'wordingLeaveOut', text: 'Kā jau iepriekš minēts' },
      ],
    },
    {
      body: 'Labdien!\nMaksājums veicams likumā noteiktajā kārtībā atbilstoši likuma prasībām.\nAr cieņu',
      findings: [
        { message: 'wordingHow', text: 'likumā noteiktajā kārtībā' },
        { message: 'wordingAct', text: 'atbilstoši likuma prasībām' },
      ],
    },
    {
      body: 'Labdien!\nPar jautājumu tiks pieņemts lēmums. Tālāk no Jūsu puses vajadzīgs plāns.\nAr cieņu',
      findings: [
        { message: 'wordingWho', text: 'tiks pieņemts lēmums' },
        { message: 'wordingYou', text: 'no Jūsu puses' },
      ],
    },
    {
      body: 'Labdien!\nAtbildam savlaicīgi.\nAr cieņu',
      options: { thorough: true },
      findings: [{ message: 'wordingShorter', text: 'savlaicīgi' }],
    },
  ],
};
