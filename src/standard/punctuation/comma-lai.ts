import { CONJUNCTIONS } from '../../language/lv/conjunctions';
import { commaBefore } from './comma-before';

/** 9.5: a comma before `lai`. */
export const commaLai = commaBefore({ id: 'comma-lai', severity: 'warning', conjunction: CONJUNCTIONS.lai });
