import type { Cue } from '../cues';

/** Lines that end a letter for certain (research/latvian A.4). */
export const signOffs: readonly Cue[] = [
  'ar … cienu/sveicienu/sveicieniem/velejumiem/novelejumiem/pateicibu',
  'ar c',
  'ar c.',
  'ciena',
  'patiesa/dzila/liela ciena',
  'cienot',
  'sveicieni/sveiciens',
  'sirsnigi/sirsnigs/silti/silts/draudzigi/draudzigs/saulaini sveicieni/sveiciens',
  'sirsnigi/patiesi/sirsniba',
  'velot … dien*/nedel*/veiksm*/vakar*/svetk*/nogal*/visu',
  'uz tiksanos/redzesanos/sadarbibu/sazinasanos/sarakstisanos/sazinu/sarunu',
  'uz drizu/turpmaku/veiksmigu/labu tiksanos/redzesanos/sadarbibu/sazinu',
  'ceru/ceram/cerot uz sapratni/sadarbibu/sapratni/atsaucibu',
  'pateiciba',
  'ieprieks pateiciba/pateicoties',
  'visu labu',
  'viss labs',
  'ata',
];

/** Wishes that end a letter when nothing but a name follows. */
export const wishes: readonly Cue[] = [
  'lai (jums) (tev) jauka/laba/skaista/saulaina/veiksmiga/darbiga/raita/mieriga/prieciga/izdevusies diena/nedela/nogale/pecpusdiena/diena',
  'lai (jums) (tev) jauks/labs/skaists/mierigs vakars/rits/laiks',
  'lai (jums) veicas/izdodas',
  'jauku/labu/skaistu/saulainu/veiksmigu/raitu/mierigu/priecigu/siltu/razigu/izdevusos (jums) (turpmako) (atlikuso) (darba) dien*/vakar*/nedel*/nogal*/pecpusdien*/svetk*/brivdien*/rit*/atlikus*',
  'jaukas/labas/priecigas/mierigas brivdienas/dienas',
  'priecigus/jaukus/gaisus/skaistus svetkus/ziemassvetkus/ligo',
  'veiksmi',
  'veselibu',
  'sveiki',
];
