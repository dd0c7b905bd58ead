/** Stems too general to show what a text is about. */
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
