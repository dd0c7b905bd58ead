import { CONJUNCTIONS } from '../../language/lv/conjunctions';
import { commaBefore } from './comma-before';

/** 9.5: a comma before `vai` behind a verb of asking. */
export const commaVai = commaBefore({ id: 'comma-vai', severity: 'warning', conjunction: CONJUNCTIONS.vai });
