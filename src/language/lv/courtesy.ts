import type { Cue } from '../cues';

/** Thanks (9.3; research/latvian A.3 c). */
export const thanks: readonly Cue[] = ['paldies', 'pateic*/pateicib*'];

export const apologies: readonly Cue[] = ['atvain*', 'piedod*/piedosan*', 'mums/man … zel', 'zel ka', 'nozel*'];

/** Words as warm as thanks („Prieks par Jūsu ziņu”; research/natural-drafts). */
export const warmWords: readonly Cue[] = [
  'prieks/prieku/priecaj*/priecas/iepriecin*',
  'apsveic*/sveicam',
  'novel*/velam/velu/velejam',
  'jauku/labu/priecigu/veiksmigu/patikamu/aizraujosu *sanu',
  'lai labi',
  'lai … … izdodas/veicas/skaist*/jauk*/laimig*/veiksm*/laba/labs',
  'jauku/labu/skaistu/veiksmigu/saulainu/priecigu/raitu/mierigu dien*/nedel*/vakar*/svetk*/nogal*/brivdien*/vasar*/pavasar*/ruden*/ziem*/rit*/gad*',
  'novertejam/noverteju/cenam/cienam',
  'priecigus/gaisus/jaukus/skaistus svetkus/ziemassvetkus',
  'veiksmi/veiksmigu/izdosanos/veselibu',
  'lidzjut*',
  'ar prieku',
  'labprat',
  'saprot*/izprot* … … neert*/satrauk*/bazas/situacij*/sarugtinaj*/neapmierin*/nepatik*/cik',
];

/** Polite formulas that neither thank for anything nor apologise. */
export const formulas: readonly Cue[] = [
  'paldies/pateic* … sapratni/izpratni/uzmanibu',
  'ceram/ceru … sapratni/izpratni',
];

/** The text itself admits a mistake, a delay, an outage or an inconvenience of ours. */
export const troubles: readonly Cue[] = [
  'klud*/kludain*/kludij*/parskat*',
  'parpratum*',
  'musu vaina/vainas',
  'aizmirsam/aizmirsu/aizmirsa/nepamanij*/pazaudejam/pazaudeju/pazudis/pazudusi/nozaudejam',
  'kavejas/kavejos/kavejamies/kavesan*/aizkavej*/nokavejam/nokaveju/novelosan*/novelot*/ieilg*',
  'vajadzeja/bija … lidz # … *jam/*ju tikai/velak',
  '*jam/*ju/*ja tikai vakar/tagad/nupat/aizvakar',
  'neatbildej*/nesanemat atbild*',
  'nesanem* … atbild*',
  'nav … atbildet*/atbildejusi/atbildejis',
  'par/jusu zaudejum*',
  'neertib*/neerti',
  'nedarboj*/nestrada/nestradaja/nestradas',
  'pasakum*/koncert*/tiksan*/sanaksm*/sapulc*/nodarbib*/stund*/reis*/pienemsan*/konsultacij*/ekskursij*/sacensib* … atcel*/parcel*',
  'atcel*/parcel* … pasakum*/koncert*/tiksan*/sanaksm*/sapulc*/nodarbib*/stund*/reis*/pienemsan*/konsultacij*/ekskursij*/sacensib*',
  'nenotiks/nenotika',
  'avarij*',
  'pretenzij*/sudzib*/sudze*',
  'nav iespejam* … noraditaja/norunataja/paredzetaja/planotaja',
  'noraditaja/norunataja/paredzetaja/planotaja … nav/nevar* iespejam*',
  'neizdevas/neizdevies',
  'vairakkart/atkartoti/jau … skaidrots/paskaidrots/informeta/informets/noradits',
];

/** Troubles that are not ours: what may happen, and the client's own slip. */
export const otherTroubles: readonly Cue[] = [
  'ja … klud*/pazud*/kavej*/kavesi*/nokavej*/aizmirs*/neizdo*/nedarbo*/nestrada*/nesanem*/neatbild*/sudz*',
  'iesniegum*/pieteikum*/veidlap*/deklaracij*/anket*/skice/projekta … klud*/kludain*',
  'kavesanas/kludas gadijuma',
];

/** The client gave something: a report, documents, a proposal. */
export const gifts: readonly Cue[] = [
  'sanemu/sanemam/sanemts/sanemta/sanemti/sanemtas/sanemusi/sanemis … … vestul*/zin*/dokument*/priekslikum*/ierosinajum*/sudzib*/informacij*/foto*/bild*',
  'jusu … zin*/zinojum*/pazinojum*/priekslikum*/ierosinajum*/dokument*/foto*/informacij* … … sanem*/nodot*/izskat*/izvert*',
  'zinojat/pazinojat/informejat/noradijat/atsutijat/ierosinajat/pamanijat/noradat',
];

/** The client writes of a delay, a promise not kept, a mistake of ours, or once more about the same thing. */
export const clientTroubles: readonly Cue[] = [
  'neviens/neviena … neatbild*/neatsauc*/nepacel*/neteica/nepaskaidro*/nereage*/nezino*/nepalidz*/nedara/neko/neatbrauc*',
  'atbild* … nesanem*/nesagaid*/nebija',
  'nesanem* … atbild*',
  'bez atbildes',
  'jau … rakstiju/zvaniju/zinoju/sudzejos/rakstijam/zvanijam/zinojam',
  'otro/treso/ceturto/piekto/kuro reizi',
  'rakst*/zvan*/zino*/ludz* … #/vairakas/divas/tris/vairakam reiz*',
  'zvanij*/rakstij*/zinoj* … divreiz/trisreiz/vairakkart*',
  'atkartoti',
  'joprojam/aizvien',
  'sudzib*/sudzos/sudzas/pretenzij*',
  'solija/apsolija/solijat/apsolijat',
  'kludain*/nepareizi/nepareizs/nepareiza/nepareizo',
  'cik ilgi/var',
  'kad beidzot/beigsies',
  'noguris/nogurusi/apnika/apnicis/neapmierinat*/sasutum*/nolaidib*/bezatbildib*/pacietib*',
];

/** The client reports that something is broken, dirty, loud or dangerous. */
export const clientReports: readonly Cue[] = [
  'nedeg/nestrada/nestradaja/nedarbojas/nedarbojusies/netek',
  'salauz*/saluz*/saplis*/saplest*/bojat*/sabojaj*/saskel*/izdauz*/izdrup*',
  'bedre/bedres/bedri/bedru',
  'nogazies/nogazusies/nogazts/sagazies/nokritis/nokritusi/aplud*/appludi*/noplud*/pludo',
  'netirit*/nenotirit*/netira/piesarnot*/piemetat*/izgazt*/piegazt*',
  'troksn*/smak*/smirdon*/smird',
];
