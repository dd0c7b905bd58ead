import type { Cue } from '../cues';

export const pointers: readonly Cue[] = [
  'thank* … for … … e-mail*/email*/mail/letter*/question*/enquir*/inquir*/call*/message*/request*/interest*/application*',
  'thank* … for … … report*/information/feedback/suggestion*/proposal*/documents/note/reply/writing/contacting/reaching/asking',
  'thank* … for … … getting/letting/sending/telling/submitting/visiting/coming/your',
  'in response/reply/answer to',
  'in reference/regard to',
  'with reference/regard/respect to',
  'regarding/concerning your/the',
  'further to',
  'following our/your/up',
  'we/i (have) received/read/registered/reviewed/looked',
  'received your',
  'as/like discussed/agreed/promised/requested/mentioned/you/we/i',
  'you … asked/wrote/requested/mentioned/reported/inquired/enquired/called/wanted/informed/sent/submitted/told/complained/raised',
  'your … e-mail*/email*/letter*/question*/enquir*/inquir*/request*/message*/application*/report*/complaint*/concern*/suggestion*',
  'about your',
  'i/we … promised/spoke/talked/met/discussed',
  'our … conversation/call/meeting/correspondence/discussion/visit',
  'previous/earlier e-mail*/email*/letter*/message*/reply',
  'apolog*/sorry … for/that',
  'answer* … your',
  'forward*',
];

export const goodbyes: readonly Cue[] = ['thank* … for … understanding/attention/cooperation'];

export const clientActs: readonly Cue[] = [];

export const answers: readonly Cue[] = [
  'yes',
  'no',
  'of course',
  'sure',
  'certainly',
  'unfortunately',
  'sorry',
  'apologies',
  'received',
  'confirmed',
  'we/i apologise/apologize/confirm/agree/understand',
  'you are/re right/welcome',
  'congratulations',
  'noted',
];

export const settled: readonly Cue[] = [
  'been … repaired/fixed/registered/checked/received/forwarded/replaced/removed/solved/resolved/noted/reported',
];

export const personal: readonly Cue[] = ['you/your/yours', 'we/our/us/i/my'];
