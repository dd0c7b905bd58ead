import type { RuleExamples } from '../examples';

const FACTS =
  'Paldies par Jūsu vēstuli par bedrēm Pasta ielā. Ielu pēdējo reizi labojām aprīlī. Kopš tā laika pa to brauc smagās mašīnas no būvlaukuma, un segums ir izdrupis. Iela ir sliktā stāvoklī.';

export const examples: RuleExamples = {
  good: [
    { body: `Labdien!\n${FACTS} Bedres aizpildīsim līdz 15. maijam.\nAr cieņu`, note: 'Ours.' },
    { body: `Labdien!\n${FACTS} Par jaunām bedrēm, lūdzu, zvaniet dežurantam.\nAr cieņu`, note: 'The client’s.' },
    { body: `Labdien!\n${FACTS} Jautājumu uzskatām par atrisinātu.\nAr cieņu`, note: 'Nothing follows.' },
    { body: `Labdien!\n${FACTS} Dome par remontu lems 9. decembra sēdē.\nAr cieņu` },
    { body: 'Labdien!\nPaldies par ziņu! Bedre ir aizpildīta.\nAr cieņu', note: 'A line or two.' },
  ],
  bad: [
    {
      body: `Labdien!\n${FACTS}\nAr cieņu`,
      findings: [{ message: 'nextStepsMissing', text: '', severity: 'warning' }],
    },
    {
      body: `Labdien!\nAtbildu uz Jūsu vēstuli, kurā lūdzat salabot Pasta ielu un sūdzaties par ilgu gaidīšanu. ${FACTS}\nAr cieņu`,
      findings: [{ message: 'nextStepsMissing', text: '' }],
      note: 'What the client asked and waited for is no next step.',
    },
    {
      body: `Labdien!\n${FACTS} Ja ūdens nevar notecēt uz grāvja pusi, tas nav ceļu nodaļas jautājums.\nAr cieņu`,
      findings: [{ message: 'nextStepsMissing', text: '' }],
      note: 'Nobody is invited to ask.',
    },
    {
      body: `Labdien!\n${FACTS} Pašlaik nevaru apsolīt, ka ielu salabosim pavasarī.\nAr cieņu`,
      findings: [{ message: 'nextStepsMissing', text: '' }],
      note: 'A promise that is denied.',
    },
    {
      body: 'Dear Mr Weber,\nThank you for your question about the dog park. The dog park in Kadaga is open every day from seven in the morning. Dogs on the beach are not allowed between May and September, because children play there.\nKind regards',
      findings: [{ message: 'nextStepsMissing', text: '' }],
    },
  ],
};
