import { phrases } from '../phrases';

/** Text that programs and organisations add below a signature; none of it is written by the employee. Small letters. */

/** A mail program's advertisement; the whole line. */
export const APP_PHRASES: readonly string[] = phrases(
  'iegūstiet outlook|iegūt outlook|get outlook for|sent from my|sent from outlook|sent from mail for|sent from samsung|' +
    'sent with|sent via|nosūtīts no mana|nosūtīts no manas|nosūtīts no samsung|nosūtīts no iphone|nosūtīts no outlook|' +
    'nosūtīts ar|sūtīts no|izsūtīts no|no mana iphone|отправлено с|отправлено из|отправлено через|получите outlook|' +
    'скачать outlook|saadetud minu|hankige outlook|siųsta iš|gaukite outlook|von meinem iphone gesendet|gesendet von|' +
    'outlook für|wysłane z|pobierz outlook|pobierz program outlook|lähetetty|hanki outlook|get bluemail|yahoo mail|' +
    'sent on the go',
);

/** Words of a disclaimer, a confidentiality note or a plea for trees. */
export const DISCLAIMER_WORDS: readonly string[] = phrases(
  'konfidenciāl|paredzēts tikai|paredzēta tikai|paredzētas tikai|domāts tikai|nejauši saņ|kļūdas dēļ saņ|neesat adresāts|' +
    'neesat šī|pirms drukā|pirms izdruk|vai tiešām jādrukā|nedrukājiet|dabas resursus|saudzēsim dabu|domājiet par vidi|' +
    'par vidi –|nedrukā|padomā par vidi|padomājiet par vidi|personas datu apstrād|datu apstrādes|privātuma politik|' +
    'šis e-pasts un|šī e-pasta|šis e-pasta|šajā e-pastā ietvert|confidential|intended recipient|intended solely|' +
    'intended only|received this e|this e-mail and|this email and|before printing|privileged|disclaimer|virus|' +
    'конфиденциальн|предназначено|не являетесь|прежде чем распечат|konfidentsiaal|konfidencial|vertraulich|poufn|' +
    'luottamuksell|aicinām sekot|sekojiet mums|seko mums|follow us',
);
