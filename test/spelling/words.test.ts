import { latvianSpeller } from './spellers';

const accepted = (words: string) => words.split(' ').filter((word) => !latvianSpeller().accepts(word));

test('words of municipal letters are known in all their forms', () => {
  expect(
    accepted('e-pasts e-pastā e-adresi e-pakalpojumiem videozvanu kiberdrošībai jāiesniedz domsēdē trauksmcēlējam'),
  ).toEqual([]);
});

test('names and places of Latvia are known in all their forms', () => {
  expect(
    accepted('Kalniņas Bērziņam Liepiņas Jansonei Ozolu Dmitrija Ādažos Kadagā Ķengaragā Carnikavas Garkalnē'),
  ).toEqual([]);
});

test('what is made regularly of known words is known', () => {
  expect(accepted('apakšzonā rēķiniņu ilgstošāku apstiprinoties videosapulcēm darbvieta eko-skola e-rēķinu')).toEqual(
    [],
  );
});

test('acronyms and words with digits are known', () => {
  expect(accepted('PVN SIA SIA-s MK ANO A4 5G LV-1010 Covid-19')).toEqual([]);
});

test('slips are not taken for compounds', () => {
  const slips = 'pasvaldiba pašvaldibas iesnieegums darbbinieks apstipirnāt kopsapluce parskats';
  expect(slips.split(' ').filter((word) => latvianSpeller().accepts(word))).toEqual([]);
});

test('words given by a person are known in their forms and offered as corrections', () => {
  const speller = latvianSpeller().withWords(['pļurgāt', 'Krēpšulis', 'drunkulis', 'KPVIS', 'Müller']);
  for (const word of [
    'Krēpšuļa',
    'Krēpšulim',
    'Krēpšule',
    'drunkuļus',
    'nepļurgāja',
    'pļurgāšanu',
    'KPVIS',
    'KPVIS-ā',
    'Müllera',
  ])
    expect([word, speller.accepts(word)]).toEqual([word, true]);
  expect(speller.accepts('krēpšulis')).toBe(false);
  expect(speller.corrections('Krepšuļa', 1)).toEqual(['Krēpšuļa']);
  expect(latvianSpeller().accepts('drunkulis')).toBe(false);
});
