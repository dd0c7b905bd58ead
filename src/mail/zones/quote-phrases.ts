import { phrases } from '../phrases';

/** Phrases by which clients announce quoted text, in small letters (research/mail-structure.md section 3). */

/** Between dashes, above the quoted mail: `-----Original Message-----`. */
export const ORIGINAL_PHRASES: readonly string[] = phrases(
  'original message|original appointment|forwarded message|forwarded by|begin forwarded message|sākotnējais ziņojums|' +
    'sākotnējā ziņa|oriģinālais ziņojums|oriģinālā ziņa|sākotnējā vēstule|sākotnējais e-pasts|pārsūtīts ziņojums|' +
    'pārsūtītais ziņojums|pārsūtītā ziņa|pārsūtīta ziņa|pārsūtītā vēstule|sākas pārsūtītais ziņojums|pārsūtītais e-pasts|' +
    'pārsūtīts e-pasts|algne sõnum|algne kiri|edastatud sõnum|edastatud kiri|originalus pranešimas|originalus laiškas|' +
    'pradinis pranešimas|persiųstas pranešimas|persiųstas laiškas|исходное сообщение|исходное письмо|' +
    'оригинальное сообщение|пересылаемое сообщение|пересылаемое письмо|пересланное сообщение|' +
    'начало переадресованного сообщения|ursprüngliche nachricht|originalnachricht|weitergeleitete nachricht|' +
    'anfang der weitergeleiteten nachricht|wiadomość oryginalna|oryginalna wiadomość|wiadomość przekazana|' +
    'wiadomość przekazywana dalej|przekazana wiadomość|alkuperäinen viesti|alkuperäinen sähköposti|välitetty viesti|' +
    "edelleen lähetetty viesti|оригінальне повідомлення|переслане повідомлення|message d’origine|message d'origine|" +
    'message transféré|mensaje original|messaggio originale|oorspronkelijk bericht|ursprungligt meddelande|' +
    'opprinnelig melding',
);

/** „… wrote:” in the languages of the table; German puts the name behind the verb. */
export const WROTE: readonly string[] = phrases(
  'wrote|writes|rakstīja|raksta|rakstīji|kirjutas|kirjutab|rašė|parašė|написал|написала|написал(а)|пишет|писал|писала|' +
    'schrieb|schreibt|napisał|napisała|napisał(a)|pisze|kirjoitti|написав|пише|a écrit|escribió|ha scritto|schreef|skrev',
);
