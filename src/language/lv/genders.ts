import { fold } from '../letters';
import { vocatives } from './first-names';

/**
 * First names whose gender is beyond doubt, in the nominative without diacritics. Closed on purpose (design, names and gender): for any
 * other name nothing is said.
 */
const WOMEN = `agita agnese agrita aiga aija aina aiva alda aleksandra alina alise alla anastasija ance anda andra aneta anete anita anna
antonina antra arita arnita arta astra astrida ausma austra baiba beate benita biruta brigita dace daiga daina dana daria diana
digna dina dita dzidra dzintra edite egija elga elina elita ella elvira elza emilija erika eva evelina evija evita fanija gaida
gita guna gunda gundega gunita gunta helena ieva ilga ilona iluta ilva ilze ina indra inese ineta inga ingeborga ingita ingrida
inguna inita inta ira irena irina irma iveta ivita jana jelena jolanta julija justine karina karlina katrina kitija klinta
krista kristiana kristine ksenija laila laima lana lara larisa lasma lauma laura lena liana lidija liene liga ligita lija lilija
lilita lina linda lita liva livija lucija ludmila luize madara maija maira mairita malda mara margarita margita marija marina
marita marta maruta melita milda mirdza monika monta nadezda natalija natalja nellija nina nora oksana olga patricija paula rasa
rasma regina renate rita ritma roberta rota rudite ruta sabine samanta sandra sanita santa sarma sarmite selga sigita signe
silva silvija sintija skaidrite smaida snezana sniedze sofija solvita svetlana tamara tatjana terese ulla una undine valda
valentina valerija vanda velga velta veneranda vera veronika vesma vija viktorija vilma vineta vita vivita vizma zaiga zanda
zane zelma zeltite zenta zigrida zina zinaida zita zoja zuzanna`;
const MEN = `adrians agnis aldis alfreds andzs ansis antons arturs arvids atis augusts austris bruno dagnis dairis davis dzons eduards
edvards edvins elmars emils eriks ernests ervins filips fricis gunars gundars guntars gustavs haralds henriks herberts hugo
igors ilgvars ilmars ingus intars ivo jevgenijs jurijs juris karlis konstantins kristers leonids leons linards ludis ludvigs
maksis martins matiss mihails mikus modris nauris niks ojars olafs olegs olgerts otto pauls peteris pjotrs raivo renars rinalds
ritvars romans romualds rudolfs sandris silvestrs stanislavs talis talivaldis teodors tomass ugis vadims valentins valerijs
vents verners vilis vismants vitalijs vitolds voldemars zanis zigismunds zigmunds zigurds zintis`;

const women = new Set(WOMEN.split(/\s+/));
const men = new Set([...MEN.split(/\s+/), ...Object.keys(vocatives).map(fold)]);

/** The gender of a first name in the nominative; null unless it stands in the list. */
export function genderOf(firstName: string): 'woman' | 'man' | null {
  const name = fold(firstName);
  return women.has(name) ? 'woman' : men.has(name) ? 'man' : null;
}
