import type { MunicipalityPolicy, OfferedPhrases } from './policy';

const phrases: Readonly<Record<'lv' | 'en' | 'ru', OfferedPhrases>> = {
  lv: {
    greetings: ['Labdien!'],
    introductions: ['Paldies par Jūsu {date} e-pastu!', 'Atbildam uz Jūsu {date} jautājumu par „{subject}”.'],
    closings: [
      'Ja Jums rodas jautājumi, lūdzam rakstīt vai zvanīt.',
      'Atvainojamies par sagādātajām neērtībām!',
      'Paldies par Jūsu atsaucību!',
    ],
  },
  en: {
    greetings: ['Good day,'],
    introductions: ['Thank you for your e-mail of {date}.', 'In reply to your question of {date} about “{subject}”:'],
    closings: [
      'Please write or call if you have any questions.',
      'We apologise for the inconvenience.',
      'Thank you for letting us know.',
    ],
  },
  ru: {
    greetings: ['Добрый день!'],
    introductions: ['Благодарим за Ваше письмо от {date}.', 'Отвечаем на Ваш вопрос от {date} о «{subject}».'],
    closings: [
      'Если у Вас возникнут вопросы, пишите или звоните нам.',
      'Приносим извинения за неудобства.',
      'Спасибо за Ваше сообщение!',
    ],
  },
};

/**
 * The complete policy of Ādaži municipality: an empty policy file means exactly this. Names and the website are those of the
 * standard and of the municipality's own mail; the portals are the ones that the standard names (6.11), and likumi.lv.
 */
export const defaultPolicy: MunicipalityPolicy = {
  edition: '',
  organisation: {
    names: ['Ādažu novada pašvaldība', 'Ādažu novada dome'],
    domains: ['adazi.lv'],
    websites: ['adazi.lv'],
    phoneCountry: 'LV',
  },
  checks: {},
  rules: {},
  phraseRules: [],
  phrases,
  pages: [
    { words: ['latvija.lv', 'latvija.gov.lv'], url: 'https://latvija.gov.lv' },
    { words: ['epakalpojumi.lv'], url: 'https://www.epakalpojumi.lv' },
    { words: ['likumi.lv'], url: 'https://likumi.lv' },
  ],
  words: [],
  signature: {
    lv: ['{name}', '{position}', '{institution}', 'Tālr. {phone}', '{email}', '{website}'],
    en: ['{name}', '{position}', '{institution}', 'Phone {phone}', '{email}', '{website}'],
    ru: ['{name}', '{position}', '{institution}', 'Тел. {phone}', '{email}', '{website}'],
  },
  send: {
    mode: 'remind',
    platforms: { web: true, newWindows: true, classic: true, mac: true },
    checks: ['greeting', 'reference', 'links', 'next-steps', 'courtesy', 'signature'],
  },
  look: { everySeconds: 0 },
  fixes: { wholeBody: { web: true, newWindows: true, classic: false, mac: false } },
  silence: { place: true, word: true, rule: true, never: [] },
  texts: { lv: {}, en: {} },
  support: { contact: '', url: null, privacyUrl: null },
  institutions: [],
};
