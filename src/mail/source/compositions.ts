/**
 * Canonical composition (Unicode, NFC) of the letters that the languages of these mails use: an engine without Intl may carry a
 * `normalize` that does nothing, and text from a Mac arrives decomposed. Each mark: the letters it joins, and what they become.
 */
export const COMPOSITIONS: readonly { readonly mark: number; readonly letters: string; readonly composed: string }[] = [
  // grave
  { mark: 0x300, letters: 'AEINOUWYaeinouwyЕИеи', composed: 'ÀÈÌǸÒÙẀỲàèìǹòùẁỳЀЍѐѝ' },
  // acute
  {
    mark: 0x301,
    letters: 'ACEGIKLMNOPRSUWYZacegiklmnoprsuwyzГКгк',
    composed: 'ÁĆÉǴÍḰĹḾŃÓṔŔŚÚẂÝŹáćéǵíḱĺḿńóṕŕśúẃýźЃЌѓќ',
  },
  // circumflex
  { mark: 0x302, letters: 'ACEGHIJOSUWYZaceghijosuwyz', composed: 'ÂĈÊĜĤÎĴÔŜÛŴŶẐâĉêĝĥîĵôŝûŵŷẑ' },
  // tilde
  { mark: 0x303, letters: 'AEINOUVYaeinouvy', composed: 'ÃẼĨÑÕŨṼỸãẽĩñõũṽỹ' },
  // macron
  { mark: 0x304, letters: 'AEGIOUYaegiouyИУиу', composed: 'ĀĒḠĪŌŪȲāēḡīōūȳӢӮӣӯ' },
  // breve
  { mark: 0x306, letters: 'AEGIOUaegiouАЕЖИУаежиу', composed: 'ĂĔĞĬŎŬăĕğĭŏŭӐӖӁЙЎӑӗӂйў' },
  // dot above
  {
    mark: 0x307,
    letters: 'ABCDEFGHIMNOPRSTWXYZabcdefghmnoprstwxyz',
    composed: 'ȦḂĊḊĖḞĠḢİṀṄȮṖṘṠṪẆẊẎŻȧḃċḋėḟġḣṁṅȯṗṙṡṫẇẋẏż',
  },
  // diaeresis
  {
    mark: 0x308,
    letters: 'AEHIOUWXYaehiotuwxyАЕЖЗИОУЧЫЭаежзиоучыэІі',
    composed: 'ÄËḦÏÖÜẄẌŸäëḧïöẗüẅẍÿӒЁӜӞӤӦӰӴӸӬӓёӝӟӥӧӱӵӹӭЇї',
  },
  // ring
  { mark: 0x30a, letters: 'AUauwy', composed: 'ÅŮåůẘẙ' },
  // double acute
  { mark: 0x30b, letters: 'OUouУу', composed: 'ŐŰőűӲӳ' },
  // caron
  { mark: 0x30c, letters: 'ACDEGHIKLNORSTUZacdeghijklnorstuz', composed: 'ǍČĎĚǦȞǏǨĽŇǑŘŠŤǓŽǎčďěǧȟǐǰǩľňǒřšťǔž' },
  // dot below
  {
    mark: 0x323,
    letters: 'ABDEHIKLMNORSTUVWYZabdehiklmnorstuvwyz',
    composed: 'ẠḄḌẸḤỊḲḶṂṆỌṚṢṬỤṾẈỴẒạḅḍẹḥịḳḷṃṇọṛṣṭụṿẉỵẓ',
  },
  // comma below
  { mark: 0x326, letters: 'STst', composed: 'ȘȚșț' },
  // cedilla
  { mark: 0x327, letters: 'CDEGHKLNRSTcdeghklnrst', composed: 'ÇḐȨĢḨĶĻŅŖŞŢçḑȩģḩķļņŗşţ' },
  // ogonek
  { mark: 0x328, letters: 'AEIOUaeiou', composed: 'ĄĘĮǪŲąęįǫų' },
];
