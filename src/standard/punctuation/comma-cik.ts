import { CONJUNCTIONS } from '../../language/lv/conjunctions';
import { commaBefore } from './comma-before';

/** 9.5: a comma before `cik`. */
export const commaCik = commaBefore({ id: 'comma-cik', severity: 'hint', conjunction: CONJUNCTIONS.cik });
