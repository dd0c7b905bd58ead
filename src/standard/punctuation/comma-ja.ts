import { CONJUNCTIONS } from '../../language/lv/conjunctions';
import { commaBefore } from './comma-before';

/** 9.5: a comma before `ja`. */
export const commaJa = commaBefore({ id: 'comma-ja', severity: 'warning', conjunction: CONJUNCTIONS.ja });
