import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: 'Labdien!\nIespējams, Jūs to jau zināt. Vēstule, iespējams, nav saņemta.\nAr cieņu' },
    {
      body: 'Labdien!\nIespējams pieteikties klātienē vai tīmeklī.\nAr cieņu',
      note: 'It is possible to do something.',
    },
    {
      body: 'Labdien!\nTas ir iespējams tikai otrdienās, un Jums tas nav iespējams klātienē.\nAr cieņu',
      note: 'A predicate.',
    },
    {
      body: 'Labdien!\nIespējams Jums pārcelt tikšanos uz rītu.\nAr cieņu',
      note: 'The infinitive makes it a predicate.',
    },
    { body: 'Labdien!\nAtbildiet, ja iespējams, līdz rītam. Nāciet agrāk, ja iespējams.\nAr cieņu' },
    { body: 'Labdien!\nPaziņojiet, ja iespējams pēc pusdienām iebraukt pagalmā.\nAr cieņu' },
    { body: 'Labdien!\nIespējams, ka kļūdāmies. Iespējams risinājums ir cita pieturvieta.\nAr cieņu' },
  ],
  bad: [
    {
      body: 'Labdien!\nIespējams Jūs vēstuli neesat saņēmis. Iespējams jāpārbauda pastkaste.\nAr cieņu',
      findings: [
        { message: 'possiblyComma', text: 'Iespējams Jūs', fix: 'Iespējams, Jūs' },
        { message: 'possiblyComma', text: 'Iespējams jāpārbauda', fix: 'Iespējams, jāpārbauda' },
      ],
    },
    {
      body: 'Labdien!\nKoncerts iespējams tiks pārcelts. Atslēgas, iespējams aizmirsušas arī citas.\nAr cieņu',
      findings: [
        { message: 'possiblyComma', text: 'Koncerts iespējams tiks', fix: 'Koncerts, iespējams, tiks' },
        { message: 'possiblyComma', text: 'iespējams aizmirsušas', fix: 'iespējams, aizmirsušas' },
      ],
    },
    {
      body: 'Labdien!\nAtnesiet dokumentus, ja iespējams jau pirmdien. Ja iespējams zvaniet no rīta.\nAr cieņu',
      findings: [
        { message: 'ifPossibleComma', text: 'ja iespējams jau', fix: 'ja iespējams, jau' },
        { message: 'ifPossibleComma', text: 'Ja iespējams zvaniet', fix: 'Ja iespējams, zvaniet' },
      ],
    },
  ],
};
