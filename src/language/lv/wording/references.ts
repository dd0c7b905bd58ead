import { advise, forms, type Wording } from '../../wording';

const MASCULINE_GENITIVES = '[jautājuma/gadījuma/lēmuma/dokumenta/līguma/iesnieguma/brīža]';
const FEMININE_NOMINATIVES = '[situācija/problēma]';
const NOUNS = '[jautājum*/gadījum*/situācij*/brīd*/problēm*/lēmum*/dokument*/līgum*/iesniegum*]';

/** Pointing back: `augstākminētais`, `dotais jautājums`. */
export const references: readonly Wording[] = [
  { phrase: 'augstākminētais~', plain: 'minēt', stem: 'augstākminēt' },
  { phrase: 'augstāk minētais~', plain: 'minēt', stem: 'augstāk minēt' },
  { phrase: 'zemākminētais~', plain: 'turpmāk minēt', stem: 'zemākminēt' },
  { phrase: 'zemāk minētais~', plain: 'turpmāk minēt', stem: 'zemāk minēt' },
  { phrase: 'augstāk norādītais~/aprakstītais~/uzskaitītais~', plain: 'iepriekš', stem: 'augstāk' },
  ...advise('leaveOut', '', 'kā (jau) iepriekš/augstāk (tika/ir) minēts'),
  ...forms(
    [
      ['dotais', 'šis'],
      ['doto', 'šo'],
      ['dotajam', 'šim'],
      ['dotajai', 'šai'],
      ['dotie', 'šie'],
      ['dotās', 'šīs'],
      ['dotos', 'šos'],
      ['dotajā', 'šajā'],
      ['dotajos', 'šajos'],
      ['dotajās', 'šajās'],
    ],
    NOUNS,
  ),
  ...forms([['dotā', 'šā']], MASCULINE_GENITIVES),
  ...forms([['dotā', 'šī']], FEMININE_NOMINATIVES),
  { phrase: '[!tam/tai/tiem/tām/kam/tālāk] sekojošs~', plain: 'šād', stem: 'sekojoš' },
  { phrase: '[!tam/tai/tiem/tām/kam/tālāk] sekojošo/sekojošais/sekojošie', plain: 'šis', advice: 'shorter' },
  { phrase: 'konkrētajā gadījumā', plain: 'šoreiz' },
  { phrase: 'izskatāmajā jautājumā/lietā', plain: 'šajā', stem: 'izskatāmajā' },
  { phrase: 'attiecīgais~', plain: 'šis', advice: 'shorter', thorough: true },
];
