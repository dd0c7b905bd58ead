/** Words of mail clients in the languages of research/mail-structure.md section 3, for building mails: not the product's own lists. */
export interface HeaderLanguage {
  readonly id: string;
  readonly from: string;
  readonly sent: string;
  readonly date: string;
  readonly to: string;
  readonly copy: string;
  readonly subject: string;
  readonly original: string;
  readonly forwarded: string;
  /** A date as the client writes it. */
  readonly time: string;
  readonly attribution: (name: string, address: string) => string;
}

export const HEADER_LANGUAGES: readonly HeaderLanguage[] = [
  {
    id: 'lv',
    from: 'No',
    sent: 'Nosūtīts',
    date: 'Datums',
    to: 'Kam',
    copy: 'Kopija',
    subject: 'Temats',
    original: 'Sākotnējais ziņojums',
    forwarded: 'Pārsūtīts ziņojums',
    time: 'otrdiena, 2026. gada 3. novembris 16:18',
    attribution: (name, address) => `otrd., 2026. g. 3. nov., plkst. 16:18 — lietotājs ${name} (${address}) rakstīja:`,
  },
  {
    id: 'en',
    from: 'From',
    sent: 'Sent',
    date: 'Date',
    to: 'To',
    copy: 'Cc',
    subject: 'Subject',
    original: 'Original Message',
    forwarded: 'Forwarded message',
    time: 'Tuesday, November 3, 2026 4:18 PM',
    attribution: (name, address) => `On Tue, Nov 3, 2026 at 4:18 PM ${name} ${address} wrote:`,
  },
  {
    id: 'ru',
    from: 'От',
    sent: 'Отправлено',
    date: 'Дата',
    to: 'Кому',
    copy: 'Копия',
    subject: 'Тема',
    original: 'Исходное сообщение',
    forwarded: 'Пересылаемое сообщение',
    time: '3 ноября 2026 г. 16:18',
    attribution: (name, address) => `03.11.2026, 16:18 пользователь "${name}" ${address} написал:`,
  },
  {
    id: 'et',
    from: 'Saatja',
    sent: 'Saadetud',
    date: 'Kuupäev',
    to: 'Adressaat',
    copy: 'Koopia',
    subject: 'Teema',
    original: 'Algne sõnum',
    forwarded: 'Edastatud sõnum',
    time: 'teisipäev, 3. november 2026 16:18',
    attribution: (name, address) => `Kuupäeval T, 3. november 2026 kell 16:18 kirjutas ${name} (${address}):`,
  },
  {
    id: 'lt',
    from: 'Nuo',
    sent: 'Išsiųsta',
    date: 'Data',
    to: 'Kam',
    copy: 'Kopija',
    subject: 'Tema',
    original: 'Originalus pranešimas',
    forwarded: 'Persiųstas pranešimas',
    time: '2026 m. lapkričio 3 d., antradienis 16:18',
    attribution: (name, address) => `2026-11-03, an, 16:18 ${name} ${address} rašė:`,
  },
  {
    id: 'de',
    from: 'Von',
    sent: 'Gesendet',
    date: 'Datum',
    to: 'An',
    copy: 'Cc',
    subject: 'Betreff',
    original: 'Ursprüngliche Nachricht',
    forwarded: 'Weitergeleitete Nachricht',
    time: 'Dienstag, 3. November 2026 16:18',
    attribution: (name, address) => `Am Di., 3. Nov. 2026 um 16:18 Uhr schrieb ${name} ${address}:`,
  },
  {
    id: 'pl',
    from: 'Od',
    sent: 'Wysłano',
    date: 'Data',
    to: 'Do',
    copy: 'DW',
    subject: 'Temat',
    original: 'Wiadomość oryginalna',
    forwarded: 'Wiadomość przekazana',
    time: 'wtorek, 3 listopada 2026 16:18',
    attribution: (name, address) => `wt., 3 lis 2026 o 16:18 ${name} ${address} napisał(a):`,
  },
  {
    id: 'fi',
    from: 'Lähettäjä',
    sent: 'Lähetetty',
    date: 'Päivämäärä',
    to: 'Vastaanottaja',
    copy: 'Kopio',
    subject: 'Aihe',
    original: 'Alkuperäinen viesti',
    forwarded: 'Välitetty viesti',
    time: 'tiistai 3. marraskuuta 2026 16.18',
    attribution: (name, address) => `ti 3. marrask. 2026 klo 16.18 ${name} (${address}) kirjoitti:`,
  },
];
