import { advise, forms, type Wording } from '../../wording';

/** Passives with a known actor, and who speaks to whom. */
export const speakers: readonly Wording[] = [
  ...forms([
    [
      '[!nav/netika/netiks/nebija/būs/tiks/bija/tiek/kad/ja/ka] (tika/ir) saņemts Jūsu iesniegums',
      'saņēmām Jūsu iesniegumu',
    ],
    ['[!nav/netika/netiks/nebija/būs/tiks/bija/tiek/kad/ja/ka] (tika/ir) saņemts Jūsu e-pasts', 'saņēmām Jūsu e-pastu'],
    [
      '[!nav/netika/netiks/nebija/būs/tiks/bija/tiek/kad/ja/ka] (tika/ir) saņemts Jūsu jautājums',
      'saņēmām Jūsu jautājumu',
    ],
    ['[!nav/netika/netiks/nebija/būs/tiks/bija/tiek/kad/ja/ka] (tika/ir) saņemts Jūsu lūgums', 'saņēmām Jūsu lūgumu'],
    [
      '[!nav/netika/netiks/nebija/būs/tiks/bija/tiek/kad/ja/ka] (tika/ir) saņemts Jūsu pieprasījums',
      'saņēmām Jūsu pieprasījumu',
    ],
    ['[!nav/netika/netiks/nebija/būs/tiks/bija/tiek/kad/ja/ka] (tika/ir) saņemta Jūsu vēstule', 'saņēmām Jūsu vēstuli'],
    ['tiks sniegta atbilde', 'atbildēsim'],
    ['atbilde tiks sniegta', 'atbildēsim'],
    ['tika konstatēts, ka', 'noskaidrojām, ka'],
  ]),
  ...advise('who', 'dome lems', 'tiks pieņemts lēmums', 'lēmums tiks pieņemts'),
  // One passive is ordinary Latvian, and chains have a rule of their own.
  ...[
    ...advise('who', 'nosūtīsim', 'tiks/tiek nosūtīts/nosūtīta/nosūtīti/nosūtītas'),
    ...advise('who', 'izskatīsim', 'tiek/tiks/tika izskatīts/izskatīta/izskatīti/izskatītas'),
    ...advise('who', 'uzskatām', 'tiek uzskatīts/uzskatīta/uzskatīti'),
    ...advise('who', 'konstatējām', 'tika konstatēts'),
    ...advise('who', 'neplānojam', 'nav/netiek paredzēts/paredzēta/paredzēti'),
  ].map((wording): Wording => ({ ...wording, thorough: true })),
  ...advise(
    'you',
    'Jums jāiesniedz',
    'iesniedzējs~/iesniedzēja~/pieteicējs~/pieteicēja~/pieprasītājs~/pieprasītāja~ [ir/var/nav/tiek/drīkst/jā*]',
  ),
  ...advise('you', 'ja Jūs', 'ja nodokļa/nodokļu maksātājs'),
  ...(
    [
      ['pašvaldība informē', 'informējam'],
      ['pašvaldība norāda', 'norādām'],
      ['pašvaldība paskaidro', 'paskaidrojam'],
      ['pašvaldība lūdz', 'lūdzam'],
      ['pašvaldība aicina', 'aicinām'],
    ] as const
  ).map(([phrase, plain]): Wording => ({ phrase, plain, onlyAtStart: true })),
  ...advise('who', 'mēs', 'no pašvaldības/mūsu/iestādes/domes puses'),
  ...advise('you', 'Jums jāiesniedz', 'personai/personām ir/jā*'),
  ...advise('you', 'Jūs', 'no Jūsu puses'),
  ...advise('leaveOut', '', '(savas) kompetences ietvaros/robežās'),
];
