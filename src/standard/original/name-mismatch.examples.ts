import type { RuleExamples } from '../examples';

const from = (name: string, address: string) => ({ draft: { to: [{ name, address }] } });
const original = 'Labdien! Kad aizpildīs bedri?';
const reply = (name: string) =>
  `Labdien, ${name}!\nPaldies par vēstuli. Bedri aizpildīsim līdz 15. novembrim.\nAr cieņu`;

export const examples: RuleExamples = {
  good: [
    {
      body: reply('Lāča kungs'),
      original,
      ...from('Mārcis Lācis', 'marcis.lacis@example.com'),
      note: 'Lācis – Lāča: the stem changes.',
    },
    { body: reply('Brieža kungs'), original, ...from('Uldis Briedis', 'uldis.briedis@example.com') },
    { body: reply('Lācīša kungs'), original, ...from('Raivis Lācītis', 'raivis.lacitis@example.com') },
    { body: reply('Krastkalnes kundze'), original, ...from('Elza Krastkalne', 'elza@example.com') },
    {
      body: reply('Ševčenko kungs'),
      original,
      ...from('Aleksejs Ševčenko', 'a.sevcenko@example.com'),
      note: 'A surname that is not declined.',
    },
    {
      body: reply('Kristap'),
      original,
      ...from('Kristaps Vītoliņš', 'kristaps@example.com'),
      note: 'The vocative without ending.',
    },
    {
      body: reply('Liepiņas kundze'),
      original,
      ...from('Zane Liepina', 'zane.liepina@example.com'),
      note: 'The client’s keyboard has no diacritics.',
    },
    {
      body: reply('Kalniņa-Ozola kungs'),
      original,
      ...from('Jānis Ozols', 'janis.ozols@example.com'),
      note: 'One half of a double surname.',
    },
    {
      body: reply('Smita kungs'),
      original,
      ...from('John Smith', 'john.smith@example.com'),
      note: 'A foreign name in Latvian spelling.',
    },
    {
      body: reply('Krastiņas kundze'),
      original: 'Labdien! Rakstu mammas Ausmas Krastiņas vārdā. Lūdzu atbildiet viņai. Kad aizpildīs bedri?',
      ...from('Ieva Dreimane', 'ieva.dreimane@example.com'),
      note: 'The person is named in the message.',
    },
    {
      body: reply('Pūces kungs'),
      original: `${original}\nAr cieņu\nAndris Pūce\nSIA „Kalvis”`,
      ...from('SIA Kalvis', 'birojs@example.com'),
      note: 'The man who signed for a company.',
    },
    {
      body: reply('Ozola kungs'),
      original,
      ...from('SIA Kalvis', 'birojs@example.com'),
      note: 'Nothing tells who writes for the company.',
    },
  ],
  bad: [
    {
      body: reply('Liepiņa kungs'),
      original,
      ...from('Kārlis Liepa', 'karlis.liepa@example.com'),
      findings: [{ message: 'nameMismatch', text: 'Liepiņa', severity: 'warning' }],
    },
    {
      body: reply('Ilze'),
      original,
      ...from('Ilva Rozenberga', 'ilva.rozenberga@example.com'),
      findings: [{ message: 'nameMismatch', text: 'Ilze' }],
    },
    {
      body: reply('Zaķa kungs'),
      original: `${original}\nAr cieņu\nAndris Pūce\nSIA „Kalvis”`,
      ...from('SIA Kalvis', 'birojs@example.com'),
      findings: [{ message: 'nameMismatch', text: 'Zaķa' }],
      note: 'A company’s mail, signed by another man.',
    },
  ],
};
