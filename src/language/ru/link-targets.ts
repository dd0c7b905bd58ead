import type { Cue } from '../cues';

export const acts: readonly Cue[] = [
  'стать* # … … закон*',
  'закон* … … стать* #',
  'правил* кабинета министров',
  'правил* … №/n #',
  'обязательн* правил* … #',
];

export const titledActs: readonly Cue[] = ['закон/закона/закону/законом/законе', 'правила/правил'];

export const actTitles: readonly Cue[] = [
  'обязательн* правил*',
  'согласно … закону',
  'закон* … определя*/предусматрива*/устанавлива*',
];

export const otherActs: readonly Cue[] = [
  'защит* … данных',
  'обработк* … данных',
  'обжалов*',
  'это* (же) закон*',
  'тот/того/том же закон*',
];

export const forms: readonly Cue[] = ['бланк*', 'анкет*', 'форм* … заявлени*', 'образец/образц* … заявлени*'];

export const otherForms: readonly Cue[] = [
  'заполненн* … бланк*/анкет*/форм*',
  'ваш* … бланк*/анкет*/форм*',
  'получил* … бланк*/анкет*',
];

export const services: readonly Cue[] = ['э-услуг*', 'электронн* услуг*'];

export const titledServices: readonly Cue[] = ['услуг*'];

export const pages: readonly Cue[] = ['на … сайте/странице', 'на домашней странице'];

export const portals: readonly Cue[] = ['на портале', 'портале'];

export const otherPages: readonly Cue[] = ['опубликуем/разместим/обновим/исправим', 'не работа*/ошибк*'];
