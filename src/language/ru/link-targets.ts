import type { Cue } from '../cues';

export const acts: readonly Cue[] = [
  'стать* # ..5 закон*',
  'закон* ..8 стать* #',
  'правил* кабинета министров',
  'правил* ..4 №|n #',
  'обязательн* правил* ..2 #',
];

export const actTitles: readonly Cue[] = [
  'обязательн* правил*',
  'согласно ..4 закону',
  'закон* ..3 определя*|предусматрива*|устанавлива*',
];

export const otherActs: readonly Cue[] = [
  'защит* ..2 данных',
  'обработк* ..2 данных',
  'обжалов*',
  'это* же? закон*',
  'тот|того|том же закон*',
];

export const forms: readonly Cue[] = ['бланк*', 'анкет*', 'форм* ..2 заявлени*', 'образец|образц* ..2 заявлени*'];

export const otherForms: readonly Cue[] = [
  'заполненн* ..2 бланк*|анкет*|форм*',
  'ваш* ..3 бланк*|анкет*|форм*',
  'получил* ..4 бланк*|анкет*',
];

export const services: readonly Cue[] = ['э-услуг*', 'электронн* услуг*'];

export const titledServices: readonly Cue[] = ['услуг*'];

export const pages: readonly Cue[] = ['на ..3 сайте|странице', 'на домашней странице'];

export const portals: readonly Cue[] = ['на портале', 'портале'];

export const otherPages: readonly Cue[] = ['опубликуем|разместим|обновим|исправим', 'не работа*|ошибк*'];
