import type { Cue } from '../cues';

export const pointers: readonly Cue[] = [
  'thank* ..3 for ..6 e-mail*|email*|mail|letter*|question*|enquir*|inquir*|call*|message*|request*|interest*|application*',
  'thank* ..3 for ..6 report*|information|feedback|suggestion*|proposal*|documents|note|reply|writing|contacting|reaching|asking',
  'thank* ..3 for ..6 getting|letting|sending|telling|reporting|submitting|visiting|coming|your',
  'in response|reply|answer to',
  'in reference|regard to',
  'with reference|regard|respect to',
  'regarding|concerning your|the',
  'further to',
  'following our|your|up',
  'we|i have? received|read|registered|reviewed|looked',
  'received your',
  'as|like discussed|agreed|promised|requested|mentioned|you|we|i',
  'you ..3 asked|wrote|requested|mentioned|reported|inquired|enquired|called|wanted|informed|sent|submitted|told|complained|raised',
  'your ..3 e-mail*|email*|letter*|question*|enquir*|inquir*|request*|message*|application*|report*|complaint*|concern*|suggestion*',
  'about your',
  'i|we ..2 promised|spoke|talked|met|discussed',
  'our ..2 conversation|call|meeting|correspondence|discussion|visit',
  'previous|earlier e-mail*|email*|letter*|message*|reply',
  'answer* ..3 your',
  'forward*',
];

export const goodbyes: readonly Cue[] = ['thank* ..3 for ..3 understanding|attention|cooperation'];

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
  'we|i apologise|apologize|confirm|agree|understand',
  'you are|re right|welcome',
  'congratulations',
  'noted',
];

export const settled: readonly Cue[] = [
  'been ..2 repaired|fixed|registered|checked|received|forwarded|replaced|removed|solved|resolved|noted|reported',
];

export const personal: readonly Cue[] = ['you|your|yours', 'we|our|us|i|my'];

export const generalStems: readonly string[] = [
  'questi',
  'reques',
  'inform',
  'munici',
  'servic',
  'docume',
  'please',
  'thank',
  'thanks',
  'would',
  'could',
  'about',
  'adazi',
  'there',
  'which',
  'where',
];
