import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    {
      body: '<div>Labdien!</div><div>Aizpildiet <a href="https://www.adazi.lv/pieteikums">pieteikuma veidlapu</a>.</div>',
    },
  ],
  bad: [
    {
      body: '<div>Labdien!</div><div>Veidlapu atradīsiet <a href="https://www.adazi.lv/pieteikums">šeit</a>.</div>',
      findings: [{ message: 'hereLink', text: 'šeit', severity: 'hint' }],
    },
  ],
};
