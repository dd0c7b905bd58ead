import { lint } from '../../../src/lint';
import { catalogues } from '../../../src/messages/catalogue';
import { defaultPolicy } from '../../../src/policy/defaults';
import { draftOf } from '../rule-tester';

interface Case {
  readonly client: string;
  readonly address?: string;
  readonly original: string;
  readonly reply: string;
  /** Rule and words of every mismatch. */
  readonly found: readonly (readonly [rule: string, text: string])[];
}

function mismatchesOf({ client, address, original, reply }: Case): readonly (readonly [string, string])[] {
  const to = [{ name: client, address: address ?? `${client.split(' ')[0]?.toLowerCase()}@example.com` }];
  const draft = draftOf({ body: `${reply}\nAr cieņu`, original, draft: { to } });
  return lint(draft, defaultPolicy, { catalogue: catalogues.lv, spellers: {} })
    .findings.filter(({ rule }) => rule.endsWith('-mismatch'))
    .map(({ rule, text }) => [rule, text] as const);
}

const AGREE: readonly Omit<Case, 'found'>[] = [
  {
    client: 'Valts Kurmis',
    original: 'Labdien! Kad remontēs Saules ielu?',
    reply: 'Labdien, Kurmja kungs!\nPaldies par 3. novembra vēstuli! Remontēsim maijā.',
  },
  {
    client: 'Jolanta Grīnberga',
    original: 'Labdien! Kad remontēs Saules ielu? Jolanta',
    reply: 'Labdien, Jolanta!\nPaldies par otrdienas vēstuli! Remontēsim 12. maijā.',
  },
  {
    client: 'Aleksandrs Petrovs',
    original: 'Labdien! Kad remontēs Saules ielu? Saša',
    reply: 'Sveiks, Saša!\nPaldies par ziņu! Remontēsim 12. maijā.',
  },
  {
    client: 'Olga Ivanova',
    original: 'Labdien! Rakstu vīra Igora Ivanova vietā. Kad remontēs Saules ielu?',
    reply: 'Labdien, Ivanova kungs!\nRemontēsim 12. maijā.',
  },
  {
    client: 'Elīna Bērziņa-Kalna',
    original: 'Labdien! Kad remontēs Saules ielu?',
    reply: 'Labdien, Bērziņas-Kalnas kundze!\nRemontēsim 12. maijā.',
  },
  {
    client: 'Ādažu Futbola skola',
    address: 'birojs@example.org',
    original: 'Labdien! Kad remontēs laukumu?\nAr cieņu\nMatīss Ozols\ntreneris',
    reply: 'Labdien, Ozola kungs!\nRemontēsim 12. maijā.',
  },
  {
    client: 'Wolfgang Schulz',
    original: 'Labdien! Kad remontēs Saules ielu?',
    reply: 'Labdien, Šulca kungs!\nRemontēsim 12. maijā.',
  },
  {
    client: 'Rita Egle',
    original: 'Labdien! 28.10. pie jums biju klātienē un iesniedzu iesniegumu. Kad būs atbilde?',
    reply:
      'Labdien, Egles kundze!\nJūs 28. oktobrī iesniedzāt iesniegumu un 3. novembrī par to jautājāt. Atbilde būs 12. novembrī.',
  },
  {
    client: 'Rita Egle',
    original: 'Labdien! Kad būs sēde?',
    reply: 'Labdien, Egles kundze!\nJūsu vēstuli reģistrējām 5. novembrī. Sēde būs 26. novembrī.',
  },
  {
    client: 'Rita Egle',
    original: 'Labdien! Kad būs sēde?',
    reply:
      'Labdien, Egles kundze!\nPaldies par jautājumu! Sēde būs 26. novembrī, un par to rakstījām arī 1. novembra avīzē.',
  },
  {
    client: 'Rita Egle',
    original: 'Labdien! Mans iesniegums Nr. 12-5/2026/1184. Kad būs atbilde?',
    reply:
      'Labdien, Egles kundze!\nPaldies par vēstuli! Iesniegumu 12-5/2026/1184 izskatīsim 26. novembrī, lēmums būs ar Nr. 12-5/2026/1185.',
  },
  {
    client: 'Rita Egle',
    original: 'Labdien! Vai māja Parka ielā 12 ir pārdodama?',
    reply: 'Labdien, Egles kundze!\nPaldies par jautājumu par māju Parka ielā 12! Dokumentus redzat Gaujas ielā 33A.',
  },
  {
    client: 'Rita Egle',
    original: 'Labdien! Parka ielā 12 nedeg laterna.',
    reply: 'Labdien, Egles kundze!\nPaldies par ziņu! Elektriķi brauks no Gaujas ielas 12.',
  },
  {
    client: 'Rita Egle',
    original: 'Labdien! Starp Parka ielu 12 un Parka ielu 14 ir bedre.',
    reply: 'Labdien, Egles kundze!\nPaldies par ziņu par bedri pie Parka ielas 12! To aizbērsim.',
  },
];

test.each(AGREE.map((one) => [one.reply.replace(/\n/g, ' '), one] as const))('agrees: %s', (_, one) => {
  expect(mismatchesOf({ ...one, found: [] })).toEqual([]);
});

const DISAGREE: readonly Case[] = [
  {
    client: 'Valts Kurmis',
    original: 'Labdien! Kad remontēs Saules ielu?',
    reply: 'Labdien, Kurša kungs!\nPaldies par vēstuli! Remontēsim maijā.',
    found: [['name-mismatch', 'Kurša']],
  },
  {
    client: 'Zane Ozola',
    original: 'Labdien! Kad remontēs Saules ielu? Zane Ozola',
    reply: 'Cienījamā Ozoliņas kundze!\nPaldies par vēstuli! Remontēsim maijā.',
    found: [['name-mismatch', 'Ozoliņas']],
  },
  {
    client: 'Edgars Siliņš',
    original: 'Labdien! Kad remontēs Saules ielu?',
    reply: 'Labdien, Edmund!\nPaldies par vēstuli! Remontēsim maijā.',
    found: [['name-mismatch', 'Edmund']],
  },
  {
    client: 'Māris Krūze',
    original: 'Labdien! Kad remontēs Saules ielu?',
    reply: 'Labdien, Krūzes kundze!\nRemontēsim maijā.',
    found: [['gender-mismatch', 'Krūzes kundze']],
  },
  {
    client: 'Dace Sproģe',
    original: 'Labdien! Kad remontēs Saules ielu?',
    reply: 'Labdien, Sproģa kungs!\nRemontēsim maijā.',
    found: [['gender-mismatch', 'Sproģa kungs']],
  },
  {
    client: 'Rita Egle',
    original: 'Labdien! Kad būs sēde?',
    reply: 'Labdien, Egles kundze!\nAtbildam uz Jūsu 3. decembra e-pastu. Sēde būs 26. novembrī.',
    found: [['date-mismatch', '3. decembra']],
  },
  {
    client: 'Rita Egle',
    original: 'Labdien! Kad būs sēde?',
    reply: 'Labdien, Egles kundze!\nPaldies, ka 30. novembrī uzrakstījāt mums. Sēde būs decembrī.',
    found: [['date-mismatch', '30. novembrī']],
  },
  {
    client: 'Rita Egle',
    original: 'Labdien! Kad būs sēde?',
    reply: 'Labdien, Egles kundze!\n13.11.2026. Jūs vaicājāt par sēdi. Tā būs decembrī.',
    found: [['date-mismatch', '13.11.2026']],
  },
  {
    client: 'Rita Egle',
    original: 'Labdien! Mans iesniegums Nr. 12-5/2026/1184. Kad būs atbilde?',
    reply: 'Labdien, Egles kundze!\nPar Jūsu iesniegumu Nr. 12-5/2026/1148 dome lems 26. novembrī.',
    found: [['number-mismatch', '12-5/2026/1148']],
  },
  {
    client: 'Rita Egle',
    original: 'Labdien! Zemes vienība 80440070123. Vai tur drīkst būvēt?',
    reply: 'Labdien, Egles kundze!\nPar zemi ar kadastra apzīmējumu 8044 007 0213: būvēt drīkst.',
    found: [['number-mismatch', '8044 007 0213']],
  },
  {
    client: 'Rita Egle',
    original: 'Labdien! Parka ielā 12 pie šķūņa nedeg laterna.',
    reply: 'Labdien, Egles kundze!\nPaldies par ziņu par laternu Parka ielā 21! To salabosim rīt.',
    found: [['place-mismatch', 'Parka ielā 21']],
  },
  {
    client: 'Rita Egle',
    original: 'Labdien! Podnieku ielā 7 pie šķūņa nedeg laterna.',
    reply: 'Labdien, Egles kundze!\nJūs rakstījāt par laternu Pirmajā ielā 7. To salabosim rīt.',
    found: [['place-mismatch', 'Pirmajā ielā 7']],
  },
];

test.each(DISAGREE.map((one) => [one.reply.replace(/\n/g, ' '), one] as const))('disagrees: %s', (_, one) => {
  expect(mismatchesOf(one)).toEqual(one.found);
});
