/** Stems of words that clients and employees use for the same thing, one group a line; without diacritics. */
export const synonyms: readonly string[] = [
  'internet elektr e-past epast epasta portal majasl vietne tiessa e-paka eparak video attali talrun',
  'maksa cena cenra tarif eiro summa nauda izmaks bezmak',
  'sestdi svetdi brivdi nedela',
  'vakars vakara vakaro plkst',
  'berns berni berna bernie skolen jauni meita dels dela',
  'papirs papiri dokume veidla iesnie izzina saskan atlauj',
  'asfalt segums segumu cietais',
  'zivis makske',
  'auto masina automa transp',
  'suns suni sunim majdzi dogs dogu',
  'koks koku zari zars priede ozols berzs',
  'nakamg 2027',
];

/** Signs that a sentence says yes or no, or what may or must be. */
export const polarity =
  'ne nav nevar nedrikst drikst drikstat var varat varesiet varam nevaram atlauts aizliegts vajag nevajag vajadzigs pienakas ' +
  'nepienakas iespejams iespejama obligati obligats jabut brivs briva brivi aiznemts aiznemta diemzel protams noteikti';

/** Words that answer yes or no. */
export const answering = 'labprat protams noteikti diemzel';

/** A cause is given. */
export const causes: readonly string[] = [
  'jo',
  'tapec/tadel/talab',
  'ta ka',
  'iemesl*/celon*/pamatojum*',
  'del',
  'sakara/saistiba ar',
  'saistits/saistita/saistiti',
  'nemot vera',
  'saskana/atbilstosi',
  'nosaka/paredz/prasa',
  'izraisij*/rada/radij*',
  'trukst/pietrukst/beigusies/beigusas',
];

/** Costs are spoken of at all. */
export const costs: readonly string[] = [
  'bez maksas',
  'par/pa brivu',
  'bezmaks*/maks*/samaks*/apmaks*/lidzmaks*/izmaks*/jamaksa/nemaksa/cena/cenas/cenu/cenrad*/tarif*/honorar*/nodev*/rekin*/pvn/izdevum*/finans*',
  'eiro/eur/euro/centi/centus/procent*',
];

/** Passed on as a whole, or answered later. */
export const deferrals: readonly string[] = [
  'parsutij*/parsutam/parsutu/nosutij*/nodev*/nododam/parsutita/parsutits/parsutisim … vestul*/jautajum*/iesniegum*/e-past*/epast*/zinu/lugum*/zinojum*',
  'vestul*/jautajum*/iesniegum*/e-past*/epast*/zinu/lugum* … parsutij*/parsutam/parsutu/nosutij*/nodev*/nododam/parsutita/parsutits/nodots/nodota/uzdevam/uzdevu',
  'atbildi/atbildes … sniegs/sniegsim/sniegsu/sanemsiet/nosutisim/nosutisu/sagatavosim/varesiet/atsutisim/sutis/gaidam',
  'atbildesim/atbildesu',
  'atbildes jums',
  'izskatisim/izvertesim/noskaidrosim/noskaidrosu … jusu/vestul*/jautajum*/iesniegum*/sudzib*/priekslikum*',
  'par parejo/parejiem/citiem jautajumiem',
  'uz parejiem/parejo/otro/treso jautajum*',
  'mes/es … uzrakstisim/uzrakstisu/pazinosim/pazinosu/informesim/informesu … jums [!par]',
  'nav … kompetence',
];

/** What nobody can tell yet. */
export const unknown: readonly string[] = [
  'vel nav/nezinam/nezinu/nevaram/nevaru',
  'pagaidam nav/nevaram/nezinam',
  'nevaram/nevaru/nevar … pateikt/noteikt/prognozet/apsolit/solit/nosaukt',
  'nav … zinams/paredzets/planots/noteikts/zinama',
  'netiek/neplanojam/neparedzam',
  'tiklidz/lidzko',
  'atkarigs/atkariga/atkarib*',
  'nekad/vairs',
  'budzet*',
  'uzreiz/nekavejoties/tulit',
  'jau',
];

/** Sentences that hold no answer: invitations to ask again, wishes, leave-taking. */
export const idleSentences: readonly string[] = [
  'ja … … jautajum*/neskaidr*',
  'ja … vajadzes/nepieciesam* … palidz*',
  'ja … nav skaidr*/saprotam*',
  'jautajumu/neskaidribu gadijuma',
  'lai jums/viss/veicas/izdodas/skaist*/jauk*',
  'novelam/novelu/velam/velu',
  'uz tiksanos/redzesanos',
  'jauku/jauka',
];
