export { clauses } from './clauses';
export { findings, rules } from './findings';
export { fixes } from './fixes';
