import type { OwnPair } from './own-pairs';

/** Replies that answer everything in words of their own: a request called unanswered here is a false alarm. */
export const otherWords: readonly OwnPair[] = [
  {
    client: 'Labdien! Vai bērnudārzā drīkst atstāt ratiņus pa nakti? Un kurš ir jaunais vadītājs?',
    reply:
      'Labdien!\nPaldies par vēstuli!\nRatus, lūdzu, vediet mājās, jo naktī iestāde ir slēgta un par tiem neviens neatbild.\nNo septembra iestādi vada Inese Kalve.\nLai jauka diena!',
    requests: [
      ['Vai bērnudārzā drīkst atstāt ratiņus pa nakti', true],
      ['kurš ir jaunais vadītājs', true],
    ],
  },
  {
    client:
      'Labdien, lūdzu salabojiet sētu ap kapsētu, mežacūkas izrok kapus! Vai pašvaldība izsniedz kompensāciju par postījumiem?',
    reply:
      'Labdien!\nPaldies par ziņu.\nŽogu ap kapiem brigāde savedīs kārtībā līdz nedēļas beigām.\nPar meža dzīvnieku nodarīto naudu diemžēl neizmaksājam, jo to neparedz likums.\nAtvainojamies par pārdzīvojumiem!',
    requests: [
      ['lūdzu salabojiet sētu ap kapsētu, mežacūkas izrok kapus', true],
      ['Vai pašvaldība izsniedz kompensāciju par postījumiem', true],
    ],
  },
  {
    client: 'Sveiki! Kur var redzēt jūnija domes sēdes video? Vai deputātiem par darbu maksā?',
    reply:
      'Labdien!\nPaldies par interesi par domes darbu!\nIeraksti glabājas mūsu kanālā „YouTube”, sakārtoti pa datumiem.\nDeputāti saņem atlīdzību par sēdēs pavadītajām stundām.',
    requests: [
      ['Kur var redzēt jūnija domes sēdes video', true],
      ['Vai deputātiem par darbu maksā', true],
    ],
  },
  {
    client: 'Labdien! Mēs pērkam māju Gaujā. Vai tur ir kanalizācija? Cik maksā pieslēgums? Vai drīkst urbt savu aku?',
    reply:
      'Labdien!\nPaldies, ka izvēlējāties Gauju!\nCentrālais notekūdeņu tīkls Jūsu ielā vēl nav izbūvēts, tāpēc jāierīko savs bioloģiskais attīrītājs.\nUrbumu savām vajadzībām līdz 20 metriem drīkst ierīkot bez atļaujas.\nPar pieslēgumu tad maksāt nevajadzēs.',
    requests: [
      ['Vai tur ir kanalizācija', true],
      ['Cik maksā pieslēgums', true],
      ['Vai drīkst urbt savu aku', true],
    ],
  },
  {
    client: 'Labdien! Kāpēc manai mammai samazināja aprūpes stundas? Kad atbrauks novērtētājs?',
    reply:
      'Labdien!\nPaldies, ka rūpējaties par mammu.\nPēdējā apsekošanā viņa ēst gatavoja un ģērbās pati.\nSociālā darbiniece pie viņas būs ceturtdien pēcpusdienā un visu izvērtēs vēlreiz.',
    requests: [
      ['Kāpēc manai mammai samazināja aprūpes stundas', true],
      ['Kad atbrauks novērtētājs', true],
    ],
  },
  {
    client: 'Labdien, vai varu no jums saņemt kredītpunktus par praksi pašvaldībā? Cik mēnešu tā ilgst?',
    reply:
      'Labdien!\nPrieks par Jūsu interesi!\nPraksi vērtē augstskola; mēs parakstām atsauksmi, pēc kuras to ieskaita.\nParasti studenti pie mums pavada astoņas nedēļas.\nAtsūtiet savu CV!',
    requests: [
      ['vai varu no jums saņemt kredītpunktus par praksi pašvaldībā', true],
      ['Cik mēnešu tā ilgst', true],
    ],
  },
  {
    client: 'Labdien! Lūdzu nosūtiet man aktuālo vakanču sarakstu. Vai jums vajag santehniķi?',
    reply:
      'Labdien!\nPaldies, ka gribat strādāt pie mums!\nŠobrīd meklējam grāmatvedi un sētnieku, amatus un algas redzat karjeras lapā.\nCauruļu meistara vieta būs pavasarī.',
    requests: [
      ['Lūdzu nosūtiet man aktuālo vakanču sarakstu', true],
      ['Vai jums vajag santehniķi', true],
    ],
  },
  {
    client: 'Labdien! Vai skolā būs pagarinātā grupa arī rudens brīvlaikā un kas bērnus pabaro?',
    reply:
      'Labdien!\nPaldies par jautājumu!\nBrīvdienās skolotājas ar bērniem nestrādā, bet jauniešu centrā no 9.00 līdz 15.00 notiks nodarbības.\nPusdienas jāņem līdzi.',
    requests: [
      ['Vai skolā būs pagarinātā grupa arī rudens brīvlaikā', true],
      ['kas bērnus pabaro', true],
    ],
  },
  {
    client: 'Labdien, kaimiņa gailis dzied četros no rīta. Vai ir noteikumi par mājputniem ciemā? Ko varu darīt?',
    reply:
      'Labdien!\nSaprotam, ka agrās rīta stundas ir nepatīkamas.\nVistas un citus putnus privātmājas pagalmā turēt nav aizliegts, bet naktī no 23.00 līdz 7.00 jāievēro klusums.\nAr kaimiņu vispirms aprunājieties; ja tas nelīdz, zvaniet policijai.',
    requests: [
      ['Vai ir noteikumi par mājputniem ciemā', true],
      ['Ko varu darīt', true],
    ],
  },
  {
    client: 'Labdien! Vai tirgū drīkst maksāt ar karti? Vai suņiem ieeja atļauta?',
    reply:
      'Labdien!\nPaldies par jautājumiem!\nVairums tirgotāju pieņem tikai skaidru naudu, un bankomāts ir pie veikala.\nČetrkājainie draugi pavadā ir gaidīti.',
    requests: [
      ['Vai tirgū drīkst maksāt ar karti', true],
      ['Vai suņiem ieeja atļauta', true],
    ],
  },
  {
    client: 'Labdien, kādā krāsā drīkst krāsot fasādi vecajā Carnikavas centrā? Vai jumtam ir kādi ierobežojumi?',
    reply:
      'Labdien!\nPaldies, ka domājat par Carnikavas skatu!\nDer gaiši un pieklusināti toņi: balts, pelēks, okers.\nSegumam jābūt matētam un tumšam.\nPirms darbiem atsūtiet paraugu arhitektei.',
    requests: [
      ['kādā krāsā drīkst krāsot fasādi vecajā Carnikavas centrā', true],
      ['Vai jumtam ir kādi ierobežojumi', true],
    ],
  },
  {
    client: 'Labdien! Vai autobusa biļeti var nopirkt pie šofera un vai skolēniem ir lētāk?',
    reply:
      'Labdien!\nPaldies par jautājumu!\nPie vadītāja var norēķināties gan skaidrā naudā, gan ar karti.\nBērni ar skolēna apliecību brauc par puscenu.',
    requests: [
      ['Vai autobusa biļeti var nopirkt pie šofera', true],
      ['vai skolēniem ir lētāk', true],
    ],
  },
  {
    client: 'Labdien! Lūdzu apgrieziet ceriņus pie pieturas, neredz mašīnas. Kad plānojat tīrīt grāvi?',
    reply:
      'Labdien!\nPaldies par brīdinājumu!\nKrūmus nogriezām vakar, tagad ceļš ir redzams abos virzienos.\nMelioratori strādās martā.',
    requests: [
      ['Lūdzu apgrieziet ceriņus pie pieturas, neredz mašīnas', true],
      ['Kad plānojat tīrīt grāvi', true],
    ],
  },
  {
    client: 'Labdien, man nozagts velosipēds pie stacijas. Vai kameras ierakstīja? Kur man vērsties?',
    reply:
      'Labdien!\nŽēl, ka tā noticis!\nVideo glabājam trīsdesmit dienas un izsniedzam Valsts policijai, kad tā to pieprasa.\nTāpēc uzrakstiet iesniegumu policijas iecirknī Ādažos.',
    requests: [
      ['Vai kameras ierakstīja', true],
      ['Kur man vērsties', true],
    ],
  },
];
