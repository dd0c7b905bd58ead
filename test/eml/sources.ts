/** Sources of `.eml` files, put together in a test. */
export const bytes = (text: string) => new TextEncoder().encode(text);
export const crlf = (...lines: string[]) => bytes(lines.join('\r\n'));

export const HEAD = [
  'From: =?utf-8?q?Ilze_Kalni=C5=86a?= <ilze.kalnina@adazi.lv>',
  'To: Andris Ozols <andris@example.com>',
  'Subject: =?utf-8?b?UkU6IENlxLzFoQ==?=',
  'Date: Wed, 11 Nov 2026 10:22:00 +0200',
  'X-Unsent: 1',
  'MIME-Version: 1.0',
];
