import { CONJUNCTIONS } from '../../language/lv/conjunctions';
import { commaBefore } from './comma-before';

/** 9.5: a comma before `kamēr`. */
export const commaKamer = commaBefore({ id: 'comma-kamer', severity: 'warning', conjunction: CONJUNCTIONS.kamer });
