import { CONJUNCTIONS } from '../../language/lv/conjunctions';
import { commaBefore } from './comma-before';

/** 9.5: a comma before `kas`. */
export const commaKas = commaBefore({ id: 'comma-kas', severity: 'warning', conjunction: CONJUNCTIONS.kas });
