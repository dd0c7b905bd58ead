import type { findings as latvian, rules as latvianRules } from '../../lv/findings/spelling';
import type { Translation } from '../../translation';

export const findings: Translation<typeof latvian> = {
  usage: ({ words, plain }) => `“${words}” should be “${plain}”.`,
  usageAdvice: ({ words, plain }) => `Better than “${words}”: ${plain}.`,
};

export const rules: Translation<typeof latvianRules> = {
  usage: { title: 'Usage', why: 'The dictionary knows these words, but standard Latvian uses others here.' },
};
