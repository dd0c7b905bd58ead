import { advise, type Wording } from '../../wording';

/** Legal shorthand (9.2): the client wants to know how, and by which act. */
export const law: readonly Wording[] = [
  ...advise(
    'how',
    '',
    'likumā noteiktajā/noteiktā kārtībā',
    'normatīvajos aktos noteiktajā/noteiktā kārtībā',
    'saistošajos noteikumos noteiktajā/noteiktā kārtībā',
    'noteiktā kārtībā',
  ),
  ...advise(
    'act',
    '',
    'spēkā esošais~ normatīv*/likum*/noteikum*',
    'spēkā esošais~ normatīv* akts~/regulējums~',
    'spēkā esošais~ tiesību akt*',
    'atbilstoši normatīvo aktu prasībām',
    'atbilstoši likuma prasībām',
  ),
  ...advise('shorter', 'var', 'ir tiesīgs/tiesīga/tiesīgi'),
  ...advise('verb', 'jāiesniedz', '(tiek) uzlikts (par) pienākum*'),
  ...advise('shorter', 'diena, kad saņēmāt lēmumu', 'lēmuma paziņošanas brīdis~', 'lēmuma spēkā stāšanās brīdis~'),
  { phrase: 'normatīvais~ akts~', plain: '', advice: 'act', thorough: true },
  { phrase: 'administratīvais~ akts~', plain: 'lēmums', advice: 'shorter', thorough: true },
];
