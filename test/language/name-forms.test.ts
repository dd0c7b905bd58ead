import { areFormsOfOneName, isSpeltInLatvian } from '../../src/language/name-forms';

/** Nominative and the form that a greeting uses. */
const FORMS: readonly (readonly [string, string])[] = [
  ['Bērziņš', 'Bērziņa'],
  ['Ozols', 'Ozola'],
  ['Lācis', 'Lāča'],
  ['Briedis', 'Brieža'],
  ['Lācītis', 'Lācīša'],
  ['Zaķis', 'Zaķa'],
  ['Kurmis', 'Kurmja'],
  ['Dumpis', 'Dumpja'],
  ['Zvirbulis', 'Zvirbuļa'],
  ['Kaktiņš', 'Kaktiņa'],
  ['Markus', 'Markus'],
  ['Ledus', 'Ledus'],
  ['Liepa', 'Liepas'],
  ['Egle', 'Egles'],
  ['Pūce', 'Pūces'],
  ['Kalējs', 'Kalēja'],
  ['Kalēja', 'Kalējas'],
  ['Krūmiņa', 'Krūmiņas'],
  ['Sīlis', 'Sīļa'],
  ['Kronbergs', 'Kronberga'],
  ['Apinis', 'Apiņa'],
  ['Mežs', 'Meža'],
  ['Ābele', 'Ābeles'],
  ['Ševčenko', 'Ševčenko'],
  ['Jansons', 'Jansona'],
  ['Ansis', 'Ansi'],
  ['Kristaps', 'Kristap'],
  ['Mārtiņš', 'Mārtiņ'],
  ['Jānis', 'Jāni'],
  ['Uldis', 'Uldi'],
  ['Ilze', 'Ilze'],
  ['Berzins', 'Bērziņa'],
  ['Dzelzskalējs', 'Dzelzskalēja'],
  ['Latkovskis', 'Latkovska'],
  ['Ivanovs', 'Ivanova'],
  ['Petrova', 'Petrovas'],
  ['Vējš', 'Vēja'],
  ['Eglītis', 'Eglīša'],
  ['Krauklis', 'Kraukļa'],
  ['Sproģis', 'Sproģa'],
  ['Vācietis', 'Vācieša'],
  ['Tomass', 'Tomasa'],
  ['Kaža', 'Kažas'],
  ['Dadzis', 'Dadža'],
  ['Gailis', 'Gaiļa'],
  ['Kļava', 'Kļavai'],
  ['Rozīte', 'Rozītei'],
  ['Āboliņš', 'Āboliņam'],
];

test.each(FORMS)('%s and %s are one name', (name, form) => {
  expect(areFormsOfOneName(form, name)).toBe(true);
});

test.each([
  ['Liepa', 'Liepiņa'],
  ['Ozols', 'Ozoliņa'],
  ['Kalns', 'Kalniņa'],
  ['Bērziņš', 'Bērza'],
  ['Ilva', 'Ilze'],
  ['Anna', 'Anda'],
  ['Jansone', 'Janovskas'],
  ['Krūmiņa', 'Krūzes'],
  ['Zaķis', 'Zariņa'],
  ['Lapsa', 'Lapiņas'],
  ['Kalnbērza', 'Kalniņas'],
  ['Eglītis', 'Egles'],
])('%s and %s are two names', (name, other) => {
  expect(areFormsOfOneName(other, name)).toBe(false);
});

test('a foreign spelling is told from a Latvian one', () => {
  expect(['Smith', 'Schmidt', 'Nowak', 'Wolff', 'Yılmaz'].filter(isSpeltInLatvian)).toEqual([]);
  expect(['Bērziņš', 'Ševčenko', 'Ivanova', 'Mihelsone'].filter((name) => !isSpeltInLatvian(name))).toEqual([]);
});
