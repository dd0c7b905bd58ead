import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    { body: '<div>Labdien!</div><div>Lasiet <a href="https://www.adazi.lv/noteikumi">noteikumus</a>.</div>' },
    { body: '<div>Labdien!</div><div>Rakstiet uz <a href="mailto:dome@adazi.lv">dome@adazi.lv</a>.</div>' },
    { body: '<div>Labdien!</div><div>Zvaniet <a href="tel:+37167997350">67997350</a>.</div>' },
  ],
  bad: [
    {
      body: '<div>Labdien!</div><div>Lasiet <a href="file:///C:/Users/anna/noteikumi.pdf">noteikumus</a>.</div>',
      findings: [{ message: 'brokenLink', text: 'noteikumus', severity: 'warning' }],
    },
    {
      body: '<div>Labdien!</div><div>Lasiet <a href="https://www,adazi.lv/skola">skolas lapā</a> un <a href="http://serveris/kopa">kopējā mapē</a>.</div>',
      findings: [
        { message: 'brokenLink', text: 'skolas lapā' },
        { message: 'brokenLink', text: 'kopējā mapē' },
      ],
    },
  ],
};
