import { CONJUNCTIONS } from '../../language/lv/conjunctions';
import { commaBefore } from './comma-before';

/** 9.5: a comma before `ko` and `kam`. */
export const commaKo = commaBefore({ id: 'comma-ko', severity: 'hint', conjunction: CONJUNCTIONS.ko });
