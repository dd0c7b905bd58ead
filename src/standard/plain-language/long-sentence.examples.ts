import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    {
      body: 'Labdien!\nŠodien mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs.\nAr cieņu',
    },
    {
      body: 'Labdien!\nVajag dokumentus: plānu par dārzu un māju, plānu par dārzu un māju, plānu par dārzu un māju, plānu par dārzu un māju, plānu par dārzu un māju, plānu par dārzu un māju, plānu par dārzu un māju.\nAr cieņu',
      note: 'The items behind a colon count each alone.',
    },
    {
      body: 'Labdien!\nŠodien mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs (sk. šā likuma piekto pantu).\nAr cieņu',
      note: 'A reference in brackets is passed over.',
    },
    {
      body: 'Labdien!\nUz pārgājienu ņemiet līdzi ērtus apavus, siltu jaku, cepuri ar nagu, ūdens pudeli, divas sviestmaizes ar sieru, kabatas lukturi, plāksterus, zāles pret alerģiju, rezerves zeķes, lietusmēteli, nelielu dvieli un labu garastāvokli visai dienai.\nAr cieņu',
      note: 'A plain list is easy to read.',
    },
    {
      body: 'Labdien!\nLēmumu var apstrīdēt domē mēneša laikā mēneša laikā mēneša laikā mēneša laikā mēneša laikā mēneša laikā mēneša laikā mēneša laikā mēneša laikā mēneša laikā mēneša laikā mēneša laikā mēneša laikā mēneša laikā mēneša laikā mēneša laikā mēneša laikā mēneša laikā mēneša laikā mēneša laikā.\nAr cieņu',
      note: 'An appeal clause.',
    },
  ],
  bad: [
    {
      body: 'Labdien!\nŠodien mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs.\nAr cieņu',
      findings: [
        {
          message: 'longSentence',
          text: 'Šodien mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs.',
          severity: 'hint',
        },
      ],
    },
    {
      body: 'Labdien!\nŠodien mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs.\nAr cieņu',
      findings: [
        {
          message: 'veryLongSentence',
          text: 'Šodien mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs.',
          severity: 'warning',
        },
      ],
    },
    {
      body: 'Labdien!\nŠodien mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs.\nAr cieņu',
      options: { hintAbove: 20 },
      findings: [
        {
          message: 'longSentence',
          text: 'Šodien mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs mēs.',
          severity: 'hint',
        },
      ],
    },
  ],
};
