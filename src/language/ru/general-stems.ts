/** Stems too general to show what a text is about. */
export const generalStems: readonly string[] = [
  'вопрос',
  'письмо',
  'информ',
  'самоуп',
  'услуг',
  'услуги',
  'докуме',
  'пожалу',
  'спасиб',
  'здравс',
  'адажи',
  'можно',
  'нужно',
  'какие',
  'каких',
];
