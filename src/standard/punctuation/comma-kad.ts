import { CONJUNCTIONS } from '../../language/lv/conjunctions';
import { commaBefore } from './comma-before';

/** 9.5: a comma before `kad`. */
export const commaKad = commaBefore({ id: 'comma-kad', severity: 'warning', conjunction: CONJUNCTIONS.kad });
