export { clauses } from './clauses';
export { findings, rules } from './findings';
export { fixes } from './fixes';

/** The language of this catalogue. */
export const language = 'lv';
