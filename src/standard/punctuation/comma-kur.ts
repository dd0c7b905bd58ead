import { CONJUNCTIONS } from '../../language/lv/conjunctions';
import { commaBefore } from './comma-before';

/** 9.5: a comma before `kur`. */
export const commaKur = commaBefore({ id: 'comma-kur', severity: 'warning', conjunction: CONJUNCTIONS.kur });
