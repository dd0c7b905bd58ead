import { advise, type Wording } from '../../wording';

/** Foreign and technical words with a plain Latvian one. */
export const foreign: readonly Wording[] = [
  { phrase: 'prioritāri', plain: 'vispirms', thorough: true },
  { phrase: 'realizē*', plain: 'īsteno', stem: 'realizē', thorough: true },
  { phrase: 'realizācija~', plain: 'īstenošan', stem: 'realizācij', thorough: true },
  { phrase: 'optimizē*', plain: 'uzlabo', stem: 'optimizē' },
  { phrase: 'optimizācija~', plain: 'uzlabošan', stem: 'optimizācij' },
  { phrase: 'aktualizē*', plain: 'atjauno', stem: 'aktualizē' },
  { phrase: 'aktualizācija~', plain: 'atjaunošan', stem: 'aktualizācij' },
  { phrase: 'monitorings', plain: 'uzraudzība' },
  { phrase: 'monitoringa', plain: 'uzraudzības' },
  { phrase: 'monitoringu', plain: 'uzraudzību' },
  ...advise('shorter', 'ieviest', 'implementē*', 'implementācija~'),
  ...advise('shorter', 'noteikt', 'identificē*'),
  ...advise('shorter', 'piemērots', 'adekvāt*'),
  ...advise('shorter', 'sazināties', 'komunicē*'),
  ...advise('shorter', 'pagarināt', 'prolongē*', 'prolongācija~'),
  ...advise('shorter', 'atcelt', 'anulē* [!deklarēto]', 'anulācija~'),
  ...advise('shorter', 'neņemt vērā', 'ignorē*'),
  ...advise('shorter', 'vieta', 'objekts~ [ekspluatācij*/apsekošan*]'),
  ...advise('shorter', 'apskate uz vietas', 'apsekošan* dabā/daba'),
  ...advise('shorter', 'ar pieejamo naudu', 'resurss~ ietvaros'),
  { phrase: 'konstatē*', plain: 'redzēt', advice: 'shorter', thorough: true },
  { phrase: 'koordinē*', plain: 'saskaņot', advice: 'shorter', thorough: true },
  { phrase: 'koordinācija~', plain: 'saskaņošana', advice: 'shorter', thorough: true },
];
