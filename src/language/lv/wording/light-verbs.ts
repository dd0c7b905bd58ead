import { advise, forms, type Wording } from '../../wording';

const CARRY_OUT = 'veikt/veic/veicam/veiksim/veiks/veica/veicot/veiciet';
const ENSURE = 'nodrošināt/nodrošina/nodrošinām/nodrošinās/nodrošināsim/nodrošinot';

/** `veikt` or `nodrošināt` with a noun, where one verb says it. */
export const lightVerbs: readonly Wording[] = [
  ...forms([
    ['veikt maksājumu/samaksu/apmaksu', 'samaksāt'],
    ['veiksim maksājumu/samaksu/apmaksu', 'samaksāsim'],
    ['veicam maksājumu/samaksu/apmaksu', 'maksājam'],
    ['veikšu maksājumu/samaksu/apmaksu', 'samaksāšu'],
    ['veiciet maksājumu/samaksu/apmaksu', 'samaksājiet'],
    ['izdarīt maksājumu', 'samaksāt'],
  ]),
  ...advise(
    'verb',
    'maksāt',
    'veikt/veicam/veiksim/veiciet maksājumus',
    'veicams maksājums',
    'izdarām maksājumu/maksājumus',
    'izdarīt maksājumus',
  ),
  ...advise('verb', 'reģistrēt', 'veikt reģistrāciju'),
  ...advise('verb', 'nofilmēt', `${CARRY_OUT} (video/foto) fiksāciju/videofiksāciju/fotofiksāciju`),
  ...advise('verb', 'pārbaudīt', `${CARRY_OUT} pārbaud*/apsekošanu/apskati`),
  ...advise('verb', 'mainīt', `${CARRY_OUT} izmaiņas/grozījumus/labojumus`),
  ...advise('verb', 'aprēķināt', `${CARRY_OUT} aprēķinu/aprēķinus`),
  ...advise('verb', 'izvērtēt', `${CARRY_OUT} novērtējumu/novērtēšanu/izvērtējumu/izvērtēšanu`),
  ...advise(
    'verb',
    'saskaņot',
    `${CARRY_OUT} pieteikšanos/iesniegšanu/saskaņošanu/reģistrēšanu/uzskaiti/kontroli/remontu/remontdarbus/tīrīšanu/pļaušanu/uzmērīšanu/apzināšanu`,
  ),
  ...advise('who', 'pārbaudām', 'tiek/tiks/tika/tiktu veikts/veikta/veikti/veiktas'),
  ...advise('verb', 'izpildīt', 'nodrošināt izpildi/apmaksu/piegādi/uzturēšanu/ievērošanu'),
  ...advise('verb', 'rīkoties', `${CARRY_OUT} pasākumus/darbības`),
  ...advise('verb', 'saskaņot', `${ENSURE} *šanu`),
  ...advise('verb', 'sākt', 'uzsākt/uzsākam/uzsāksim *šanu'),
  ...advise('verb', 'izvest', 'organizēt *šanu'),
  ...advise('verb', 'nevaram', '*šana … nav iespējama'),
];
