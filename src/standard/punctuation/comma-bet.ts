import { CONJUNCTIONS } from '../../language/lv/conjunctions';
import { commaBefore } from './comma-before';

/** 9.5: a comma before `bet`. */
export const commaBet = commaBefore({ id: 'comma-bet', severity: 'warning', conjunction: CONJUNCTIONS.bet });
