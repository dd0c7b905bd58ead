import { latvianSpeller } from './spellers';

/** By the way they are made: words that the dictionary lacks and that are right. */
const RIGHT: Readonly<Record<string, string>> = {
  'a known verb behind another prefix':
    'iemarķēja aizlaminēt iekartēsim noventilēs pārlaminēsim noventilēja atdigitalizēt iedigitalizēti ' +
    'pieprojektēt atprojektēt iedokumentēja pārapgaismot apskenēja pārskenēt izskenēti pārvalidēt izkartēti ' +
    'nokartēsim atmarķēts izlaminēti atplombēt saprojektēt noskenējiet izkonsultējām jānobriest',
  'a form that is known behind prefixes alone': 'vedīs vedīšu vedīsim vedīsiet vedīsi audīšot',
  'a known verb with the reflexive ending':
    'digitalizēsies atkalibrējas ieplānojas iedokumentējās noformulējās norēķinoties izdokumentējās ' +
    'nokomplektējās apstādījās noasfaltējas anulējas pārplānojas atcelšanos noslēgšanos noorganizējās ' +
    'izskaidrojas digitalizējās ieprogrammējās vērsušies radušies sertificējoties atjauninājās rašanos',
  'a noun or a participle made of a known verb':
    'aizklājums noasfaltējums iemērījumos uzskicējums izremontējumu digitalizētājs pārmarķējumi labiekārtotājs ' +
    'aplīmējumi nofrēzējums noslogotājs pārdokumentējums pārrēķinājumos ieskenējumu digitalizējumu apfrēzējums ' +
    'izkartējums iztaujājumi asfaltējums iztīrījums plombētājs mērāms pētāmie nesamērāms',
  'one doing of a verb':
    'iznācieniem pārkliedziens uzkliedzienu izskrējiens apgājieni nogrieziens pārnesiens uzcēliens uzlikieni ' +
    'iespiediens nolikiens aizgājiens iejājiens uzpirkieni atpirkiens pieskrējiens uznesiens nodūrieni izcirtiens uzkāpiens',
  'two words of which the last is short':
    'citruseļļa gājējceļš klientsoma izglītībdome iedzīvotājtēls pilsētsoma saglabātājzona lasītājkase pludmalzona',
  'a diminutive, a comparative, a softened genitive':
    'pielikumiņš dokumentiņu bibliotēciņa ilgstošākas ilgtspējīgākais kvīšu komisijiņa termiņiņš izmaiņiņas ' +
    'reģistriņu pašvaldībiņa stadioniņš asfaltiņš pludmalīte datoriņš planšetīte domīte bukletiņš stāvvietiņa ' +
    'digitālāku',
  'a numeral in the place of another':
    'septītklasniece septītklasniekam astotklasniekiem sestklasniecei ceturtklasnieci vienpadsmitklasnieki ' +
    'četrgadniece septiņgadnieks astoņgadniece četristabu sešistabu piecvietīgs sešvietīgo četrdurvju ' +
    'piecdurvju trīsdurvju trešklasīgs septiņstāvu astoņstāvu deviņstāvu četrposmu piecposmu trīskameru',
  'a common first part':
    'proaktīvs mikropiegāde videopiezīmes biofiltrs multifunkcija minikonference teleārsts kiberdrošs ' +
    'fotoatskaite radioziņojums priekšlaukums nanomateriāli velodarbnīca superkrājums videoziņojums ' +
    'mikropilsēta telesaruna elektrolādētājs ģeotelpa pretkukaiņu starpgabals virspasūtījums pēckrīzes ' +
    'videopieslēgums',
  'two words of any kind':
    'komunālserviss izpildmērījums noteikumprojekts pakalpojumgrozs ūdensskaitītājs asfaltsegums ' +
    'skolēnbrīvlaiks kultūrpasākums apgaismojumstabs atkritumkonteiners gājējtilts nodokļmaksātājs ' +
    'klientcentrs mērniecībdarbi sportlaukums meliorācijgrāvis tehnikskola kapsētpārzinis projektvadītāja ' +
    'elektrobusu telesēde minibārs',
  'who lives in a place':
    'ādažnieki carnikavieši garkalniešiem baltezerieši kadadzieši gaujieši stapriņnieki aldernieki ropažnieku ' +
    'ķekavieši saulkrastieši ādažniece carnikaviešu valkēnieši inčukalnietis langstiņieši siguļnieki eimurieši ' +
    'lilastieši garciemieši kalngalieši upesciemietis garupieši ulbrokietis stopiņnieki',
};

/** Slips that look like words of these kinds. */
const WRONG: Readonly<Record<string, string>> = {
  'a known verb behind another prefix':
    'uzmantojot pieārdījumi noradīts izpasīt apgaidu sagada izvelētas uzsatīt paradīt izsarīt nosarīt apsatīt ' +
    'atbakstu uzstāsti aplīdzēt sapatīs izvarēja noradītajā iesaitīt nopelīt',
  'a known verb with the reflexive ending':
    'nodarbošanas cinīties ieradisies atgriezisies izvelēties vedojas satījās pārlecināties tīkoties ' +
    'atriežoties ieapzinos paticoties izsatījās radzīties aprādīties konstatējāas noklasīties samaināsies ' +
    'sazinnāties pateiktiess',
  'a noun or a participle made of a known verb':
    'zinojumu gadījumām satītāji aprozījumi iespējāms neiespējāmi cerāms steidzāmi apbrīnojāmi pavienojums ' +
    'solotājs jutājums nojājums rozījumi noklasīšana pagalvojums atkaunošana uzlavošana apkalpojums ' +
    'pameklētājs veļojums',
  'a diminutive, a comparative, a softened genitive':
    'sodīīti labāāk lielāākais mazāākiem nosutīta izdarīīta darīītu deviiņi celiiņu velāk lēnāāk parādīši ' +
    'gaidīši augstāākās rakstīīti balšu zošu',
  'two words joined by a slip':
    'darbbojas nepiecciešama finanssējums komanddējumā žurnāllisti ministrrijas pierredze piepradīja ' +
    'nepartraukti startautisko priekšlīkumu trānsportā vecumdienam neskaidribas piennākumu skattīties ' +
    'atmakssājas viedošanai pilnvāras vienkarsi pēcpussienu mākslnieka',
};

const speller = latvianSpeller();

/** Words that lost the space between them. */
const JOINED =
  'saņemtvēstuli šķirotatkritumus ieviestmodernākas nodrošinātminimālo meklētkvalificētu maksātmazāku iesniegtdokumentus ' +
  'sasniegtmērķi drīzākvienaldzīga pārākbiežos kuramatbilstoši vecākusapulci novadadome ielasremonts ' +
  'zemesnodoklis projektavadītājs atkritumuizvešana pašvaldībaspolicija apgūtzināšanas';

describe.each(Object.entries(RIGHT))('%s', (_, words) => {
  test('is accepted, and only because of how it is made', () => {
    const list = words.split(' ');
    expect(list.filter((word) => !speller.accepts(word))).toEqual([]);
    expect(list.filter((word) => !speller.isDerived(word))).toEqual([]);
    expect(list.filter((word) => speller.inDictionary(word))).toEqual([]);
  });
});

describe.each(Object.entries(WRONG))('what only looks like %s', (_, words) => {
  test('is not accepted', () => {
    expect(words.split(' ').filter((word) => speller.accepts(word))).toEqual([]);
  });
});

test('joined words are not taken for compounds', () => {
  expect(JOINED.split(' ').filter((word) => speller.accepts(word))).toEqual([]);
});

test('a word that may be a slip is told from one that is none', () => {
  expect(speller.isDerived('noradīts')).toBe(true);
  expect(speller.isDerived('iesniegmu')).toBe(false);
});

test('capitals and negation make no difference', () => {
  for (const word of ['Nomarķēsim', 'NOMARĶĒSIM', 'nenomarķēsim', 'Komunālserviss', 'nedigitalizējās'])
    expect([word, speller.accepts(word)]).toEqual([word, true]);
});
