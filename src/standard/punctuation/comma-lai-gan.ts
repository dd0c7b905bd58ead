import { CONJUNCTIONS } from '../../language/lv/conjunctions';
import { commaBefore } from './comma-before';

/** 9.5: a comma before `lai gan`, `kaut gan`, `kaut arī` and `lai arī`. */
export const commaLaiGan = commaBefore({ id: 'comma-lai-gan', severity: 'warning', conjunction: CONJUNCTIONS.laiGan });
