import { sentencesOf } from '../../src/language/sentences';
import { tokenize } from '../../src/language/tokens';
import type { Line } from '../../src/mail/mail';
import { scoreSentences } from './sentence-score';

function sentences(text: string): string[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length, kind: 'paragraph' });
    start += line.length + 1;
  }
  return sentencesOf(lines, tokenize(text)).map((sentence) => text.slice(sentence.start, sentence.end));
}

describe('sentencesOf', () => {
  test.each([
    ['Sapulce sāksies plkst. 10.00. Gaidīsim Jūs!', ['Sapulce sāksies plkst. 10.00.', 'Gaidīsim Jūs!']],
    ['Līdz š. g. 15. maijam atbildēsim. Paldies.', ['Līdz š. g. 15. maijam atbildēsim.', 'Paldies.']],
    ['Nodoklis ir 2024. gada parāds. Samaksājiet!', ['Nodoklis ir 2024. gada parāds.', 'Samaksājiet!']],
    ['Zvaniet A. Kalniņai. Viņa zinās.', ['Zvaniet A. Kalniņai.', 'Viņa zinās.']],
    ['Vajag plānu, tāmi u. c. Dokumentus sūtiet šurp.', ['Vajag plānu, tāmi u. c.', 'Dokumentus sūtiet šurp.']],
    ['Vajag plānu, tāmi u. c. dokumentus.', ['Vajag plānu, tāmi u. c. dokumentus.']],
    ['Pamats: prot. Nr. 5. Lēmums ir spēkā.', ['Pamats: prot. Nr. 5.', 'Lēmums ir spēkā.']],
    [
      'Saskaņā ar 4. panta 2. punktu un MK noteikumiem Nr. 5 u. tml.',
      ['Saskaņā ar 4. panta 2. punktu un MK noteikumiem Nr. 5 u. tml.'],
    ],
    ['Jūs rakstījāt: „Ceļš ir bojāts!” – un tā ir.', ['Jūs rakstījāt: „Ceļš ir bojāts!” – un tā ir.']],
    ['Vai tā ir? Jā! Redzam…', ['Vai tā ir?', 'Jā!', 'Redzam…']],
    ['4. Šajos gadījumos rakstiet mums.', ['4. Šajos gadījumos rakstiet mums.']],
    ['Bedri aizpildīsim.Paldies par ziņu.', ['Bedri aizpildīsim.', 'Paldies par ziņu.']],
    ['Skatiet www.adazi.lv. Tur ir viss.', ['Skatiet www.adazi.lv.', 'Tur ir viss.']],
    ['Tiekamies rīt :) Paņemiet pasi.', ['Tiekamies rīt :)', 'Paņemiet pasi.']],
    ['Paldies! 🙂 Rīt zvanīšu :) un tad redzēsim', ['Paldies! 🙂', 'Rīt zvanīšu :) un tad redzēsim']],
    ['Lunch is ready if nobody minds :) Take a taxi.', ['Lunch is ready if nobody minds :)', 'Take a taxi.']],
    ['📌 Kluba zāle, plkst. 10.00', ['📌 Kluba zāle, plkst. 10.00']],
    ['Mācās 1. – 9. klašu skolēni.', ['Mācās 1. – 9. klašu skolēni.']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('never runs a line together with the next', () => {
    expect(sentences('Labdien\nPaldies par vēstuli. Atbildam\nAr cieņu')).toEqual([
      'Labdien',
      'Paldies par vēstuli.',
      'Atbildam',
      'Ar cieņu',
    ]);
  });

  test('finds the boundaries of the treebank: F1 at least 99.2 %', () => {
    const score = scoreSentences();
    expect(score.boundaries).toBe(1361);
    expect(score.f1).toBeGreaterThanOrEqual(99.2);
  });
});
