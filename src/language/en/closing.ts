import type { Cue } from '../cues';

export const summaryMarkers: readonly Cue[] = [
  'in summary|short|brief|conclusion|sum|essence',
  'to sum|summarise|summarize|conclude|recap',
  'summing up',
  'overall',
  'therefore',
  'thus',
  'briefly',
  'main|key point|points|thing|message',
  'this means',
  'in other words',
  'all in all',
  'the answer ..4 is',
];

export const noPromise: readonly Cue[] = ["cannot|can't|can’t promise|guarantee"];

export const ourSteps: readonly Cue[] = [
  'we|i|we’ll|i’ll ..2 will|shall|ll',
  "we'll|i'll|we’ll|i’ll",
  'will ..2 be|contact|reply|review|inform|send|visit|repair|decide|call|write|let|take|check|come|start|issue',
  'we|i ..2 forwarded|passed|plan|intend|expect',
];

export const clientSteps: readonly Cue[] = [
  'please',
  'you ..2 can|may|need|must|should|will|have',
  'if you ..4 any|have|need|wish|would|questions',
  'let us|me know',
  'feel free',
  'contact|write|call|apply|visit|send|submit|declare|bring ..2 us|me|to|the|your|online',
  'looking forward',
  'look forward',
  'use|keep a|the|away|to',
  'required|necessary to',
];

export const nothingFurther: readonly Cue[] = [
  'no further|additional|other action|steps|documents',
  'nothing ..2 else|further|more|to do',
  "do|don't|don’t not? need|have to",
  'is|has|been ..2 closed|resolved|completed|settled',
];

export const times: readonly Cue[] = [
  '# days|working|weeks|months|hours|minutes|business|day|week|month',
  'within|by|before|after|until|from|on|in ..3 #',
  'one|two|three|four|five|ten working|days|weeks|months|day|week|month',
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  'today|tomorrow|tonight|immediately|now|already|soon',
  'next|this week|month|year|monday|friday|spring|summer|autumn|winter',
  'end|beginning|middle of',
  'when|once|as soon',
];
