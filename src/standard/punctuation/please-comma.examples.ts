import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nLūdzu, sazinieties ar mums.\nAr cieņu' },
    { body: 'Labdien!\nLūdzu sazināties ar mums.\nAr cieņu', note: 'An infinitive needs no comma.' },
    { body: 'Labdien!\nLūdzu pieiet pie 3. loga.\nAr cieņu', note: 'An infinitive in -iet.' },
    { body: 'Labdien!\nLūdzu līdz rītam atsūtīt plānu.\nAr cieņu', note: 'Words between change nothing.' },
    { body: 'Labdien!\nVarat zvanīt vai rakstīt, bet lūdzu ar to nekavēties.\nAr cieņu' },
    {
      body: 'Labdien!\nAizpildiet veidlapu un lūdzu vadītāju to parakstīt.\nAr cieņu',
      note: 'The clause has its own verb.',
    },
    { body: 'Labdien!\nLūdzu saskaņot laiku un atsūtiet plānu.\nAr cieņu' },
    { body: 'Labdien!\nĻoti lūdzu, neaizmirstiet pasi.\nAr cieņu', note: '`ļoti` belongs to `lūdzu`.' },
    { body: 'Labdien!\nEkrānā redzēsiet Lūdzu, ievadiet kodu.\nAr cieņu', note: 'A label.' },
  ],
  bad: [
    {
      body: 'Labdien!\nLūdzu ņemiet vērā termiņu.\nAr cieņu',
      findings: [{ message: 'pleaseComma', text: 'Lūdzu ņemiet', fix: 'Lūdzu, ņemiet' }],
    },
    {
      body: 'Labdien!\nJa rodas jautājumi lūdzu zvaniet mums.\nAr cieņu',
      findings: [{ message: 'pleaseComma', text: 'jautājumi lūdzu zvaniet', fix: 'jautājumi, lūdzu, zvaniet' }],
    },
    {
      body: 'Labdien!\nAtvediet lūdzu līgumu. Uzrakstiet mums lūdzu!\nAr cieņu',
      findings: [
        { message: 'pleaseComma', text: 'Atvediet lūdzu līgumu', fix: 'Atvediet, lūdzu, līgumu' },
        { message: 'pleaseComma', text: 'mums lūdzu', fix: 'mums, lūdzu' },
      ],
    },
    {
      body: 'Labdien!\nLūdzu pēc sapulces aizveriet logus. Ja maināt adresi, lūdzu arī par to paziņojiet.\nAr cieņu',
      findings: [
        { message: 'pleaseComma', text: 'Lūdzu pēc', fix: 'Lūdzu, pēc' },
        { message: 'pleaseComma', text: 'lūdzu arī', fix: 'lūdzu, arī' },
      ],
    },
    {
      body: 'Labdien!\nRakstot lūdzu norādiet adresi. Ja nevarat atnākt lūdzu, piezvaniet.\nAr cieņu',
      findings: [
        { message: 'pleaseComma', text: 'Rakstot lūdzu norādiet', fix: 'Rakstot, lūdzu, norādiet' },
        { message: 'pleaseComma', text: 'atnākt lūdzu', fix: 'atnākt, lūdzu' },
      ],
    },
    {
      body: 'Labdien!\nLūdzu nekavējam, jo zāle ir tikai līdz sešiem. Ļoti lūdzu piesakieties laikus.\nAr cieņu',
      findings: [
        { message: 'pleaseComma', text: 'Lūdzu nekavējam', fix: 'Lūdzu, nekavējam' },
        { message: 'pleaseComma', text: 'lūdzu piesakieties', fix: 'lūdzu, piesakieties' },
      ],
    },
  ],
};
