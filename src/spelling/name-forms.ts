import { caseForms } from '../language/lv/declension';

/** Endings that a name's stem may take: men's and women's, all cases, vocative, plural of a family. */
const ENDINGS = ' s š is us a e o i u ā ē ī ū am em im um as es ai ei iem ām ēm os ās ēs'.split(' ');
/** Adjectival surnames: `Lielais`, `Zaļā`. */
const ADJECTIVAL = 'ais ā ajam ajai ajā o ie ajiem ajām ajos ajās'.split(' ');

/**
 * All forms a name may have in a Latvian sentence, itself first: Latvian and foreign names, of a man or a woman, whatever case
 * it was given in. Generous, since it serves only to recognise a name as known: `Kalniņš` also gives `Kalniņas`, and `Müller`
 * gives `Müllera`.
 */
export function nameForms(name: string): string[] {
  const forms = new Set([name]);
  if (/ais$/.test(name)) for (const ending of ADJECTIVAL) forms.add(name.slice(0, -3) + ending);
  const stem = stemOf(name);
  if (stem.length < 2) return [...forms];
  for (const ending of ENDINGS) forms.add(stem + ending);
  // Softened stems of the second and the fifth declension: `Lācis – Lāča`, `Egle – Egļu`.
  for (const base of [`${stem}is`, `${stem}e`]) for (const form of caseForms(base)) forms.add(form);
  return [...forms];
}

/** Without a Latvian ending of any case; a foreign name that has none is its own stem. */
function stemOf(name: string): string {
  const ending = ENDINGS.filter((each) => name.endsWith(each)).sort((a, b) => b.length - a.length)[0] ?? '';
  return name.slice(0, name.length - ending.length);
}
