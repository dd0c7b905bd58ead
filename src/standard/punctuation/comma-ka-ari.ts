import { CONJUNCTIONS } from '../../language/lv/conjunctions';
import { commaBefore } from './comma-before';

/** 9.5: a comma before `kā arī`. */
export const commaKaAri = commaBefore({ id: 'comma-ka-ari', severity: 'warning', conjunction: CONJUNCTIONS.kaAri });
