import type { Cue } from '../cues';

export const promises: readonly Cue[] = [
  'i|we have? ..2 attach|attached|enclose|enclosed|attaching|enclosing',
  "i've|we've|i’ve|we’ve|i'm|i’m attached|enclosed|attaching",
  'attached ..2 please|is|are|you|to|file|document|herewith|below',
  'please find ..3 attached|enclosed',
  'see|in the? attached|attachment|enclosed',
  'attached|enclosed file|document|form|map|plan|letter|invoice|contract',
  'enclosed is|are|please',
];

export const otherAttachments: readonly Cue[] = [
  'your ..3 attached|attachment|attachments',
  'you ..3 attached',
  'annex|appendix|regulation ..3 attached',
  'must|should|please|need be? attached|attach',
];
