/** Endings of the second conjugation, by which a stem in a long vowel makes its forms (`jautā-t`, `jautā-ju`). */
const SECOND_CONJUGATION = [
  '',
  't',
  'ju',
  'jam',
  'jat',
  'ja',
  'jām',
  'jāt',
  'šu',
  'sim',
  'siet',
  's',
  'jiet',
  'jot',
  'tu',
];
const SECOND_CONJUGATION_STEMS = ['jautā', 'pajautā', 'vaicā', 'pavaicā', 'noskaidro', 'precizē'];

const OTHER_FORMS =
  'pārbaudīt pārbaudu pārbaudām pārbaudāt pārbauda pārbaudīju pārbaudījām pārbaudījāt pārbaudīja pārbaudīšu pārbaudīsim pārbaudīsiet ' +
  'pārbaudīs pārbaudiet pārbaudot pārbaudītu jāpārbauda pārliecināties pārliecinos pārliecināmies pārliecinās pārliecinājos ' +
  'pārliecinājāmies pārliecināšos pārliecināsimies pārliecinieties pārliecinātos pārliecinoties jāpārliecinās nezinu nezinām nezināt ' +
  'nezinot uzzināt uzzināšu uzzināsim uzzinātu zināt interesēties interesējos interesējamies interesējaties interesējāties ' +
  'interesējās interesēšos paskatieties paskatīties paskatīšos paskatīsimies skatīsimies izlemt izlemiet izlems izlemsim apsvērt ' +
  'apsveriet pateikt pasakiet pastāstiet paziņojiet paziņot atbildiet atrakstiet šaubos šaubāmies jāpajautā jānoskaidro jāuzzina ' +
  'apskatieties apskatīties apskatīšos apskatīsimies padomājiet padomāt padomāsim izvērtējiet izvērtēt izvērtēsim';

/** Forms of verbs that ask or find out, behind which `vai` opens a question: `pārbaudiet, vai adrese ir pareiza`. */
export const ASKING_VERBS: readonly string[] = (() => {
  const forms = OTHER_FORMS.split(' ');
  for (const stem of SECOND_CONJUGATION_STEMS) for (const ending of SECOND_CONJUGATION) forms.push(stem + ending);
  return forms;
})();
