import { phrases } from '../phrases';

/**
 * Words that mail clients put before the fields of a quoted header, in small letters (research/mail-structure.md section 3, and the
 * clients' own translations into a few languages more). A block may mix languages: the client's language is
 * not the text's. Many are ordinary words (No, Kam, Data, De, An): a label alone proves nothing.
 */
export type HeaderKind = 'from' | 'sent' | 'date' | 'to' | 'copy' | 'subject' | 'other';

export const HEADER_LABELS: readonly (readonly [HeaderKind, readonly string[]])[] = [
  [
    'from',
    phrases(
      'from|no|sūtītājs|nosūtītājs|saatja|kellelt|nuo|siuntėjas|от|отправитель|от кого|von|absender|od|lähettäjä|від|' +
        'відправник|de|da|van|från|fra',
    ),
  ],
  [
    'sent',
    phrases(
      'sent|nosūtīts|nosūtīšanas datums|sūtīts|saadetud|saatmisaeg|išsiųsta|отправлено|дата отправки|gesendet|wysłano|' +
        'wysłane|lähetetty|надіслано|envoyé|enviado|enviado el|inviato|verzonden|skickat|sendt',
    ),
  ],
  ['date', phrases('date|datums|kuupäev|data|дата|datum|päivämäärä|päiväys|fecha|dato|laiks|время|time')],
  [
    'to',
    phrases(
      'to|kam|uz|adresāts|saņēmējs|adressaat|saaja|kellele|iki|gavėjas|кому|получатель|an|empfänger|do|vastaanottaja|à|a|' +
        'para|aan|till|til',
    ),
  ],
  ['copy', phrases('cc|bcc|kopija|kop|koopia|копия|kopie|dw|kopio|копія|kopia|kopi')],
  [
    'subject',
    phrases('subject|temats|tēma|teema|tema|тема|betreff|temat|aihe|objet|asunto|assunto|oggetto|onderwerp|ämne|emne'),
  ],
  [
    'other',
    phrases(
      'reply-to|reply to|importance|attachments|svarīgums|svarīguma pakāpe|pielikumi|pielikums|prioritāte|важность|вложения|' +
        'wichtigkeit|anlagen|tähtsus|manused|svarba|priedai|ważność|załączniki|tärkeys|liitteet|message-id|organization|' +
        'categories',
    ),
  ],
];
