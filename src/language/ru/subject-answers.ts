import type { Cue } from '../cues';

export const pointsToSubject: readonly Cue[] = ['смотрите/см/см./ответ … теме/тему/заголовке'];

export const answersInSubject: readonly Cue[] = [
  'да/нет/получено/подтверждаю/согласовано/готово',
  'можете/отправим/будет',
];
