import { CONJUNCTIONS } from '../../language/lv/conjunctions';
import { commaBefore } from './comma-before';

/** 9.5: a comma before `kurš` in all its forms, and before the preposition that belongs to it. */
export const commaKurs = commaBefore({ id: 'comma-kurs', severity: 'hint', conjunction: CONJUNCTIONS.kurs });
