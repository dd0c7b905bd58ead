import type { Cue } from '../cues';

export const summaryMarkers: readonly Cue[] = [
  'in summary/short/brief/conclusion/sum/essence',
  'to sum/summarise/summarize/conclude/recap',
  'summing up',
  'overall',
  'therefore',
  'thus',
  'briefly',
  'main/key point/points/thing/message',
  'this means',
  'in other words',
  'all in all',
  'the answer … is',
];

export const noPromise: readonly Cue[] = ["cannot/can't/can’t promise/guarantee"];

export const ourSteps: readonly Cue[] = [
  'we/i … will/shall/ll',
  "we'll/i'll/we’ll/i’ll",
  'will … be/contact/reply/review/inform/send/visit/repair/decide/call/write/let/take/check/come/start/issue',
  'we/i … forwarded/passed/plan/intend/expect',
];

export const clientSteps: readonly Cue[] = [
  'please',
  'you … can/may/need/must/should/will/have',
  'if you … any/wish/would/questions',
  'let us/me know',
  'feel free',
  'contact/write/call/apply/visit/send/submit/declare/bring … us/me/to/the/your/online',
  'looking forward',
  'look forward',
  'use/keep a/the/away/to',
  'required/necessary to',
];

export const nothingFurther: readonly Cue[] = [
  'no further/additional/other action/steps/documents',
  'nothing … else/further/more/to do',
  "do/don't/don’t (not) need/have to",
  'is/has/been … closed/resolved/completed/settled',
];

export const times: readonly Cue[] = [
  '# days/working/weeks/months/hours/minutes/business/day/week/month',
  'within/by/before/after/until/from/on/in … #',
  'within … day/week/month/year',
  'one/two/three/four/five/ten working/days/weeks/months/day/week/month',
  'monday/tuesday/wednesday/thursday/friday/saturday/sunday',
  'today/tomorrow/tonight/immediately/now/already/soon',
  'next/this week/month/year/monday/friday/spring/summer/autumn/winter',
  'end/beginning/middle of',
  'when/once/as soon',
];
