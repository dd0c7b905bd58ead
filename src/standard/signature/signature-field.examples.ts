import type { RuleExamples } from '../examples';

/** A whole mail with a signature of these lines. */
function signed(...lines: readonly string[]): {
  readonly body: string;
  readonly draft: { readonly body: { readonly format: 'html'; readonly source: string } };
} {
  const source = `<div>Labdien!</div><div>Paldies par ziņu! Bedri aizpildīsim līdz 15. maijam.</div><div>Ar cieņu</div><div id="Signature">${lines
    .map((line) => `<div>${line}</div>`)
    .join('')}</div>`;
  return { body: source, draft: { body: { format: 'html', source } } };
}

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nPaldies par ziņu! Bedri aizpildīsim līdz 15. maijam.\n\nAr cieņu\n' },
    signed(
      'Anna Kalniņa | Klientu apkalpošanas speciāliste',
      'Ādažu novada pašvaldība',
      'T. +371 67 997 350 | anna.kalnina@adazi.lv | www.adazi.lv',
    ),
  ],
  bad: [
    {
      ...signed('Anna Kalniņa', 'Ādažu novada pašvaldība', 'Tālr. 67997350', 'anna.kalnina@adazi.lv'),
      findings: [{ message: 'signatureFieldsMissing', text: '', severity: 'error' }],
      note: 'Position and website are missing: one finding.',
    },
    {
      ...signed('Anna', '[Amats]', 'Ādažu novada pašvaldība', 'Tālr. 67997', 'anna.kalnina@adazi.lv', 'www.adazi.lv'),
      findings: [
        { message: 'signatureNameInFull', text: 'Anna' },
        { message: 'signatureTemplateText', text: '[Amats]' },
        { message: 'signaturePhoneDigits', text: '67997' },
      ],
    },
    {
      ...signed(
        'Anna Kalniņa',
        'Lietvede',
        'Ādažu vidusskola',
        'Tālr. 67997350',
        'anna.kalnina@gmail.com',
        'www.skola.example.com',
      ),
      findings: [
        { message: 'signaturePrivateEmail', text: 'anna.kalnina@gmail.com' },
        { message: 'signatureOtherWebsite', text: 'www.skola.example.com' },
      ],
    },
    {
      ...signed(
        'Anna Kalniņa',
        'Lietvede',
        'Ādažu vidusskola',
        'Tālr. 67997350',
        'anna.kalnina@adazi,lv',
        'www.adazi.lv',
      ),
      findings: [{ message: 'signatureFieldInvalid', text: 'anna.kalnina@adazi,lv' }],
    },
  ],
};
