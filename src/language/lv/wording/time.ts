import { advise, forms, type Wording } from '../../wording';

/** Time. 9.3: a date beats a promise. */
export const time: readonly Wording[] = [
  ...forms([
    ['dotajā/pašreizējā/esošajā brīdī', 'pašlaik'],
    ['dotajā/pašreizējā/esošajā momentā', 'pašlaik'],
    ['šā brīža momentā', 'pašlaik'],
    ['uz šo/doto brīdi', 'pašlaik'],
    ['līdz šim brīdim', 'līdz šim'],
    ['laika posmā/periodā no', 'no'],
    ['termiņā līdz', 'līdz'],
    ['laicīgi', 'laikus'],
  ]),
  {
    phrase: 'nākošais~ [gads~/mēnesis~/nedēļa~/diena~/reize~/kārta~/sēde~/sanāksme~/periods~/semestris~/sezona~]',
    plain: 'nākam',
    stem: 'nākoš',
  },
  ...advise('date', '', 'tuvākajā laikā', 'pēc iespējas ātrāk/ātri/drīzāk', 'iespējami ātrāk/ātri/drīzāk'),
  ...advise('leaveOut', '', 'iespēju robežās'),
  ...advise('shorter', 'pēc saņemšanas', 'no (iesnieguma) saņemšanas brīža'),
  ...advise('shorter', 'dienu', 'kalendāro/kalendārajām/kalendāras/kalendārās dienu/dienām/dienas'),
  { phrase: 'savlaicīgi', plain: 'laikus', advice: 'shorter', thorough: true },
];
