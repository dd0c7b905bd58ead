import type { Language } from '../report';
import type { MunicipalityPolicy, OfferedPhrases } from './policy';

/** Opening and closing phrases that the pane offers where the policy file names none. */
export const defaultPhrases: Readonly<Record<Language, OfferedPhrases>> = {
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

/** Pages that a link can lead to. */
export const defaultPages: MunicipalityPolicy['pages'] = [
  { words: ['latvija.lv', 'latvija.gov.lv'], url: 'https://latvija.gov.lv' },
  { words: ['epakalpojumi.lv'], url: 'https://www.epakalpojumi.lv' },
  { words: ['likumi.lv'], url: 'https://likumi.lv' },
];

/** Lines of the signature that the pane puts together. */
export const defaultSignature: MunicipalityPolicy['signature'] = {
  lv: ['{name}', '{position}', '{institution}', 'Tālr. {phone}', '{email}', '{website}'],
  en: ['{name}', '{position}', '{institution}', 'Phone {phone}', '{email}', '{website}'],
  ru: ['{name}', '{position}', '{institution}', 'Тел. {phone}', '{email}', '{website}'],
};
