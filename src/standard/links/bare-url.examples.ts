import type { RuleExamples } from '../examples';

const LONG = 'https://www.adazi.lv/index.php?option=com_rsform&amp;view=rsform&amp;formId=118&amp;Itemid=2217';
const LONG_TEXT = 'https://www.adazi.lv/index.php?option=com_rsform&view=rsform&formId=118&Itemid=2217';

export const examples: RuleExamples = {
  good: [
    { body: '<div>Labdien!</div><div>Noteikumus lasiet www.adazi.lv/gadatirgus.</div>', note: 'Short and readable.' },
    { body: `<div>Labdien!</div><div>Aizpildiet <a href="${LONG}">pieteikuma veidlapu</a>.</div>` },
    { body: `Labdien!\nAizpildiet pieteikumu: ${LONG_TEXT}`, note: 'A plain-text mail has no other way.' },
  ],
  bad: [
    {
      body: `<div>Labdien!</div><div>Aizpildiet pieteikumu: ${LONG}</div>`,
      findings: [{ message: 'bareAddress', text: LONG_TEXT, severity: 'warning' }],
    },
    {
      body: `<div>Labdien!</div><div>Aizpildiet pieteikumu: <a href="${LONG}">${LONG}</a></div>`,
      findings: [{ message: 'bareAddress', text: LONG_TEXT, severity: 'hint' }],
      note: 'It opens, but still reads badly.',
    },
  ],
};
