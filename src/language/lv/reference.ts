import type { Cue } from '../cues';

/**
 * How a letter's introduction points to the client's request or to earlier contact (9.1; research/latvian A.1,
 * research/natural-drafts). Stems without diacritics, so that every inflection and a draft without diacritics count.
 */
export const pointers: readonly Cue[] = [
  // Answering.
  'atbild* uz/jums/tev',
  'atbild* … … jautajum*/vestul*/iesniegum*/e-past*/epast*/lugum*/vaicajum*/pieprasijum*/sudzib*',
  'sniedz* … … atbild*',
  'reagej* uz',
  'uz jautajum*/jusu',
  'jautats/vaicats/lugts/pieprasits',
  'ka ludz*/velej*/prasij*/pieprasij*/interesej*',
  // Received, read, looked at.
  '[!lai/var/varat] sanem* … … jusu/tavu/vestul*/iesniegum*/e-past*/epast*/zin*/jautajum*/lugum*/sudzib*/pieteikum*/dokument*',
  '[!lai/var/varat] sanem* … … pieprasijum*/priekslikum*/ierosinajum*/foto*/bild*/anket*/pazinojum*/rekin*/piedavajum*/zvan*',
  'jusu/tavs/tava/tavu … … sanem*/registr*/nodot*/izskat*/izlas*/skatij*/izvertej*/apskat*',
  'iepazin* ar',
  'izlasij*/izskatij*/izskatam/izvertej*/izpetij* … jusu/tavu/vestul*/iesniegum*/e-past*/epast*/lugum*/sudzib*',
  'izlasij*/izskatij*/izskatam/izvertej*/izpetij* … pieteikum*/priekslikum*/jautajum*/situacij*/problem*/pretenzij*',
  'apskatij*/parbaudij*/noskaidroj*/uzklausij*/parrunaj* … jusu/tavu/minet*/noradit*/sudzib*/jautajum*/situacij*',
  'registrej*/registret* … iesniegum*/vestul*/pieteikum*/sudzib*',
  'iesniegum*/vestul*/pieteikum*/sudzib*/izsaukum*/zinojum*/pazinojum* … … sanemt*/registret*/pienemt*/apstiprinat*',
  'zinu/vestuli/iesniegumu/pieteikumu/jautajumu/sudzibu/lugumu … … sanem*/nodev*/izskatij*/registrej*',
  'jusu/tava … … ir/bus gatav*/apstiprinat*/sagatavot*/pieskirt*/registret*/pienemt*/izsniegt*/noraidit*/atrast*',
  'noskaidroju/noskaidrojam/precizeju/parbaudiju/parbaudijam/apskatiju/apskatijam/sazinajos/uzzinaju/paskatijos',
  'iesniegum*/vestul*/pieteikum*/sudzib*/ligum* nr/nr./numur*',
  'nonak*/nonaca … … jusu/vestul*/iesniegum*/zin*',
  'nodot*/nosutit* … jusu/tavs/tava/vestul*/iesniegum*/jautajum*',
  // Thanks: whatever they are for, at the top of a letter they answer something.
  'paldies/pateic* … par/ka/sanem*',
  'prieks/priecaj*/gandarit* … … jusu/tavu/vestul*/zin*/e-past*/epast*/sanem*/dzirdet/lasit/interes*',
  'labs/lielisks/vertigs jautajums',
  'atvain*/piedod*',
  'zel ka/par',
  'izsaku/izsakam … nozel*/pateicib*',
  // About the client's matter.
  'saistib* ar',
  'sakara ar jusu/iesniegum*/vestul*/jautajum*/lugum*/sudzib*',
  'attieciba uz/par',
  'kas attiecas uz',
  'runajot par',
  'par jusu/tavu',
  'par … iesniegumu/vestuli/jautajumu/sudzibu/zvanu/e-pastu/epastu/zinu/lugumu',
  'sazinos/rakstu/versos … jums/par/saistiba',
  'pec jusu/tava/tavas',
  'jusu/tavs/tava/tavu … jautajum*/iesniegum*/vestul*/e-past*/epast*/lugum*/sudzib*/pieprasijum*/pieteikum*/zvan*/zin*',
  'jusu/tavs/tava/tavu … priekslikum*/ierosinajum*/pretenzij*/pazinojum*/vaicajum*/problem*/situacij*/gadijum*',
  'jusu/tavs/tava/tavu … interes*/sazin*/sarakst*/noradi*/komentar*/atsauksm*/viedokl*/piedavajum*/uzaicinajum*/ielugum*',
  'jusu/tavs/tava/tavu minet*/aprakstit*/atsutit*/nosutit*/iesniegt*/uzdot*/pieprasit*/izteikt*/iesutit*/pieteikt*',
  'minet*/noradit*/aprakstit*/pieprasit*/interesejos* … jautajum*/probl*/situacij*/gadijum*/informacij*/dokument*/adres*',
  // Earlier contact.
  'ka (jau) (ieprieks) runaj*/vienoja*/parrunaj*/solij*/apsolij*/minej*/rakstij*/inform*/norunaj*/sarunaj*',
  'runajam/runajat/parrunajam/vienojamies/sarunajam/norunajam/apspriedam/sazinajamies/tikamies/satikamies/sarakstijamies',
  'runaju/tikos/sarunaju ar jums/tevi',
  'apsolij*/solij*/solits/solitais/solita/solito/apsolit*',
  'telefonsaru*/videosaru*',
  'musu … saru*/tiksan*/sarakst*/vienosan*/vizit*/sapulc*/sanaksm*/sazin*',
  'pec … saru*/tiksan*/konsultacij*/apmeklejum*/zvan*',
  'turpin* … saru*/sarakst*/iesakt*/sazin*/temu',
  'atgriez* pie',
  'ieprieksej*/vakardienas/sodienas/pedej*/rita … e-past*/epast*/vestul*/saru*/atbild*/zin*/zvan*/tiksan*/sarakst*',
  'papildus/papildinot … atbild*/e-past*/epast*/vestul*/saru*/informacij*/ieprieks*/nosutit*/sutit*',
  'zvanij*/piezvanij* jums/tev',
  'ieprieks … sutij*/rakstij*/inform*/zino*/nosutij*/atbildej*',
  'jums/tev … rakstij*/sutij*/nosutij*',
  'atgadin* … par/ka',
  // Passing on.
  'parsut*',
  'nododu/nododam/sutu/sutam talak',
];

/** Thanks that say goodbye and answer nothing. */
export const goodbyes: readonly Cue[] = ['paldies/pateic* … par … sapratni/izpratni/uzmanibu'];

/** Past forms of the second person that end in no -jāt: „Jūs lūdzāt”, „vērsāties”. */
export const clientActs: readonly Cue[] = [
  'iesniedzat/versaties/pieteicaties/teicat/izteicat/sniedzat/devat/iedevat/uzdevat/bijat/atnacat/nacat/atvedat',
  'ieradaties/atradat/sanemat/pievienojaties/griezaties/atsaucaties/izvelejaties/nolemat/uzsakat/cietat/piedzivojat',
  'esat/esi … versies/versusies/jautajis/jautajusi/rakstijis/rakstijusi/ludzis/noradijis/noradijusi',
  'esat/esi … iesniedzis/iesniegusi/zinojis/zinojusi/interesejusies/vaicajis/vaicajusi',
  'esat/esi … atsutijis/atsutijusi/pieteicies/pieteikusies/informejis/informejusi/minejis/minejusi/sazinajies/sazinajusies',
  'jus/tu … raksti/jauta/ludz/velaties',
  'rakstat/jautajat/vaicajat/noradat/minat/sudzaties/interesejaties/ludzat',
  'jus/tevi interese/satrauc/uztrauc',
  'esat/esi … lugusi/lugusas/lugusies/prasijis/prasijusi/zvanijis/zvanijusi/pieteikusas/versusas',
  'jautaji/rakstiji/ludzi/vaicaji/zvaniji/mineji/atsutiji/solijies/interesejies',
];

/** First words that answer a question („Jā, …”, „Saņemts!”): the request is implied. */
export const answers: readonly Cue[] = [
  'ja',
  'ne',
  'ir gan/jau',
  'protams',
  'noteikti',
  'labi',
  'labprat',
  'skaidrs',
  'sapratu/sapratam/saprotu/saprotam',
  'piekritu/piekritam',
  'apstiprinu/apstiprinam/apstiprinats/apstiprinata',
  'sarunats/sarunata',
  'der/deres',
  'sanemts/sanemta/sanemti/sanemu/sanemam',
  'izdarits/izdarita/izdarijam/izdariju',
  'atvainoj*/piedod*',
  'ludzu/ludzam piedod*/piedosanu/atvaino*',
  'diemzel',
  'varam/varu/varesiet/drikstat/nevaram',
  'jums/tev … taisniba',
  'lieliski/super/jauki',
  'apsveic*',
  'laipni ludz*',
];

/** „Bedre ir zināma”, „Konteiners nomainīts”: the state of the client's own matter, in a sentence that names it. */
export const settled: readonly Cue[] = [
  '[!tiks] zinam*/zinat*/fikset*/registret*/sanemts/sanemta/sanemti/sanemtas/nodot*/salabot*/noverst*/parbaudit*/izskatit*/apskatit*/noskaidrot*',
  '[!tiks] atrisinat*/pienemt*/nomainit*/iztuksot*/sakopt*/savakt*/aizvest*/apsekot*/izlabot*/labots/labota/uzskaite',
];

/** Words of the first and second person, which make a topic the client's own. */
export const personal: readonly Cue[] = [
  'jus/jums/jusu/jusos/tu/tev/tevi/tavs/tava/tavu',
  'mes/mums/musu/mus/esam/esmu/es/man',
];
