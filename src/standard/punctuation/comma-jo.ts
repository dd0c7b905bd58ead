import { CONJUNCTIONS } from '../../language/lv/conjunctions';
import { commaBefore } from './comma-before';

/** 9.5: a comma before `jo`. */
export const commaJo = commaBefore({ id: 'comma-jo', severity: 'warning', conjunction: CONJUNCTIONS.jo });
