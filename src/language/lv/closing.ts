import type { Cue } from '../cues';

/** What a letter's closing does (9.3; research/latvian A.3). Stems without diacritics. */

/** Words that announce the main message once more. */
export const summaryMarkers: readonly Cue[] = [
  'tatad',
  'tadejadi',
  'apkopojot',
  'kopuma',
  'kopsavilk*',
  'isuma [!par]',
  'isi sakot',
  'rezumejot',
  'rezume',
  'secinam/secinu/secinajum*/secinams',
  'lidz ar to',
  'nosleguma',
  'galvenais/galveno/galvenie/galvena',
  'svarigakais/svarigako/butiskakais/butiskako',
  'velreiz uzsver*/atgadin*/atkartoj*',
  'atgadin* velreiz',
  'tas nozime',
  'vardu sakot',
  'citiem vardiem',
  'vienkarsi sakot',
  'viena teikuma',
  'lai nebutu/nerastos … parpratum*',
  'tas ari viss',
  'vairak nekas nav',
  'nekas vairs/vairak nav',
  'jaiegaume/iegaumejiet/iegaume/atcerieties/atceries/jaatceras',
  'paturiet/paturi … prata',
  'isa/isaka/isaja versija/atbilde',
  'visu/viss … vienkopus',
  'kopa nemot',
  'galu gala',
  'nu/tagad ir atrisinat*/nokartot*/izlabot*/novers*/salabot*/pabeigt*',
  'viss ir nokartot*/atrisinat*/skaidr*/gatav*',
  'no ta izriet',
  'ka redzat',
  'atbilde … jautajumu ir',
];

/** A promise that is only denied („nevaru apsolīt, ka …”) is no next step. */
export const noPromise: readonly Cue[] = ['nevar* … apsolit/solit/garantet/pateikt/prognozet', 'nesol*'];

/** What the municipality does next, where no first-person future says it. */
export const ourSteps: readonly Cue[] = [
  'izskatis/lems/nolems/pienems/sazinasies/atbildes/ieradisies/nosutis/sagatavos/parbaudis/salabos/novers',
  'izbrauks/aizvedis/atvedis/sakopts/notiks/saks/uzsaks/informes/pazinos/nokartos/nomainis/veiks/rikos/pabeigs',
  'apsekos/izvertes/noskaidros/registres/piedalisies/palidzes/sniegs/spriedis/balsos/apciemos/uzrakstis/nogadas/ieklaus',
  'atklas/remontes/uzstadis/ierikos/sakartos/izmaksas/parskaitis/parrekinas/atmaksas/pieskirs/izsniegs',
  'tiks',
  'izskata/izskatam … laika',
  'bus … zinam*/skaidr*/izlemt*/noskaidrot*',
  'nodots/nodota/nodoti/nodotas/parsutits/parsutita/parsutiti/planota/planoti/planotas/ieplanots/ieplanota',
  'esam/esmu … ierakst*/registrej*/rezervej*/pieraksti*',
  'nakama/nakamais/nakamaja … sede/sanaksme/tiksanas/pienemsana/konsultacija',
  'atjaunos/pienaks/ierosinas/izlems/atbrauks/piezvanis/ieviesis/izbuves/asfaltes',
  'bus … gatav*/pieejam*/atvert*/slegt*/sakopt*/sakartot*/sanemam*/pabeigt*/klat/salabot*/novers*/nosutit*/izskatit*',
  'planojam/planots/paredzam/paredzets/gatavojam/gatavojamies/nododam/nododu/parsutam/parsutu/turpinam/turpinu',
  'parsutijam/parsutiju/nodevam/nodevu/uzdevam/uzdevu/ieplanojam/ieplanoju/pieteicam/pieteicu',
  'esam/esmu … nodevu*/parsutiju*/ieplanoju*/uzdevu*/nosutiju*/sagatavoju*/pieteiku*/nodevis/parsutijis',
  'apnemamies/apnemos/solam/solu',
];

/** What the client does next. */
export const clientSteps: readonly Cue[] = [
  'ludzu/ludzam/ludzetu/ludzot',
  '[!jusu/tavs/jusejais] lugums',
  'aicinam/aicinu/aicinasim/aicinasu/aicinats/aicinata/aicinati/aicinatas/aicina',
  'iesaku/iesakam/iesakams/iesakama/ieteicams/ieteicama/ieteicami/ieteiktu/ieteicu/ieteicam/ieteikumi',
  '[!jusu/tavs] ieteikums',
  'varat/variet/varesiet/varesit/drikstat/drikstesiet',
  'var/vares … atsutit/nosutit/iesniegt/pieteikt/pieteikties/nakt/atnakt/atnest/sanemt/aizpildit/rezervet/zvanit/piezvanit',
  'var/vares … rakstit/nodot/samaksat/apmaksat/versties/griezties/izmantot/apskatit/registreties/parakstit/uzzinat/pieprasit',
  'jums/tev … nepieciesam*/vajag/vajadzig*/vajadzes',
  'nepieciesam*/vajadzig*/vajadzes … jums/jusu',
  'gaidu/gaidam/gaidisu/gaidisim/gaida/gaidis/gaidiet/gaidi/gaidits/gaidita/gaiditi/gaiditas',
  'ceram/ceru … uz/ka/sagaid*',
  'ja … jautajum*/neskaidr*',
  'ja … … vajadz*/interes*/radisies/rodas/radusies/nepiecies*/der/neder/piekrit*/velaties',
  'jautajumu/neskaidribu gadijuma',
  'seko* … lidzi',
  'atliek',
  'vajag/vajadzigs/vajadziga/vajadzigi/nepieciesams/nepieciesama/nepieciesami … iesniegum*/dokument*/plan*/pieteikum*/izzin*/atlauj*',
  'sasniedzam*/pieejam* … talru*/e-past*/epast*/zvan*',
  'uz tiksanos/redzesanos',
  'sazinies/zvani/raksti/atraksti/piezvani/atsuti/aizpildi/piesakies/atnac/panem/parbaudi/skaties/apskati',
  'atgadinu/atgadinam/atgadinasim/atgadinajums',
  'tiekamies/tiksimies/redzesimies',
];

/** Nothing follows: that is an answer too. */
export const nothingFurther: readonly Cue[] = [
  'papildu/papildus/citas/turpmakas … darbib* … nav/nebus',
  'nekas/neko … nav/vairs/nevajag/nebus/nav',
  'nav … jadara/jaiesniedz/jakarto/jaraksta/jamaksa/jazvana/jauztraucas/vajadzig*/nepieciesam*',
  'nebus … jadara/jaiesniedz/jakarto/jamaksa',
  'uzskat* … atrisinat*/slegt*/pabeigt*/izskatit*/izpildit*',
  'jautajums/lieta/problema/bojajums/iesniegums … atrisinat*/slegt*/pabeigt*/noverst*/izskatit*/nokartot*',
  'viss … kartiba/izdarits/nokartots/sakartots/gatavs/atrisinats',
  'ar to … pabeigt*/slegt*',
  'tas ir viss',
];

/** A time that a promise can be measured by: what a number or a month does not show. */
export const times: readonly Cue[] = [
  '# laika/dienu/dienas/darbdienu/darbdienas/darba/nedelu/nedelas/menesu/stundu/minusu/minutem/minusem/minutes',
  'menesa/nedelas/dienas/stundas/gada/darbdienas/dienu/nedelu/darbdienu/stundu laika',
  'divu/triju/tris/cetru/piecu/sesu/septinu/astonu/devinu/desmit … laika',
  'ne velak',
  'lidz/pirms/pec/no … #',
  'pirmdien*/otrdien*/tresdien*/ceturtdien*/piektdien*/sestdien*/svetdien*',
  'rit/sodien/parit/sovakar/sonedel/nakamnedel/nakammenes/nakamgad/sogad/aizparit/vakara/ritdien*/sonakt',
  'nedelas/menesa/gada/dienas/ceturksna/sezonas beig*/sakum*/vidu*',
  'nakamaja/nakamas/saja/tuvakaja nedel*/menes*/gad*/dien*/sede*/pusgad*',
  'uzreiz/tulit/nekavejoties/nekavejosi',
  'kad/tiklidz/lidzko',
  'katru/ik dien*/nedel*/menes*',
  'pavasari/vasara/rudeni/ziema/pavasara/vasaras/rudens/ziemas',
];
