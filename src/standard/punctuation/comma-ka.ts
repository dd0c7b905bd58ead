import { CONJUNCTIONS } from '../../language/lv/conjunctions';
import { commaBefore } from './comma-before';

/** 9.5: a comma before `ka`. Silent in text without diacritics, where `ka` may be `kā`. */
export const commaKa = commaBefore({
  id: 'comma-ka',
  severity: 'warning',
  conjunction: CONJUNCTIONS.ka,
  needsDiacritics: true,
});
