import { CONJUNCTIONS } from '../../language/lv/conjunctions';
import { commaBefore } from './comma-before';

/** 9.5: a comma before `kāpēc` and `kādēļ`. */
export const commaKapec = commaBefore({ id: 'comma-kapec', severity: 'hint', conjunction: CONJUNCTIONS.kapec });
