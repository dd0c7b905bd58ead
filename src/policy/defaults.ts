import type { Policy } from './policy';

/** The complete policy of Ādaži municipality: an empty policy file means exactly this. */
export const defaultPolicy: Policy = {
  organisation: {
    names: ['Ādažu novada pašvaldība', 'Ādažu novada dome'],
    domains: ['adazi.lv', 'adazunovads.lv', 'adazi-edu.lv'],
    websites: ['adazi.lv', 'adazunovads.lv'],
    phoneCountry: 'LV',
  },
  checks: {},
  rules: {},
  phrases: {
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
  },
  pages: [
    { words: ['latvija.lv', 'latvija.gov.lv'], url: 'https://latvija.gov.lv' },
    { words: ['epakalpojumi.lv'], url: 'https://www.epakalpojumi.lv' },
    { words: ['likumi.lv'], url: 'https://likumi.lv' },
  ],
  words: [],
  look: { everySeconds: 0 },
  support: { contact: '' },
};
