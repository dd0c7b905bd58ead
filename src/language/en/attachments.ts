import type { Cue } from '../cues';

export const promises: readonly Cue[] = [
  'i/we (have) … attach/attached/enclose/enclosed/attaching/enclosing',
  "i've/we've/i’ve/we’ve/i'm/i’m attached/enclosed/attaching",
  'attached … please/is/are/you/to/file/document/herewith/below',
  'please find … attached/enclosed',
  'see/in (the) attached/attachment/enclosed',
  'attached/enclosed file/document/form/map/plan/letter/invoice/contract',
  'enclosed is/are/please',
];

export const otherAttachments: readonly Cue[] = [
  'your … attached/attachment/attachments',
  'you … attached',
  'annex/appendix/regulation … attached',
  'must/should/please/need (be) attached/attach',
];
