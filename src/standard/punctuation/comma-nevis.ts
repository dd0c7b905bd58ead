import { CONJUNCTIONS } from '../../language/lv/conjunctions';
import { commaBefore } from './comma-before';

/** 9.5: a comma before `nevis`, unless `bet` pairs with it (`nevis šodien, bet rīt`). */
export const commaNevis = commaBefore({ id: 'comma-nevis', severity: 'warning', conjunction: CONJUNCTIONS.nevis });
