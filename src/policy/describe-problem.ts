import type { UserLanguage } from '../messages/catalogue';
import { policy as english } from '../messages/en/policy';
import { policy as latvian } from '../messages/lv/policy';
import { optionText } from '../messages/option-texts';
import type { Translation } from '../messages/translation';
import { meaningOf } from './key-meaning';
import { type Fault, type PolicyProblem, pathText } from './problem';

export type PolicyTexts = Translation<typeof latvian>;

export const policyTexts: Readonly<Record<UserLanguage, PolicyTexts>> = { lv: latvian, en: english };

/** Names above this number are too many to list in a message. */
const MOST_NAMES = 14;

/** One problem in plain words: the place, what is wrong with which value, and what to do. */
export function describeProblem(problem: PolicyProblem, language: UserLanguage): string {
  const texts = policyTexts[language];
  const place = texts.place({ line: problem.line, column: problem.column, path: pathText(problem.path) });
  return `${place}: ${faultText(problem, texts)}${meaningText(problem, language)}`;
}

/** The fault alone, for a form that shows it at its place: what is wrong with which value, and what to do. */
export function describeFault(fault: Fault, language: UserLanguage): string {
  return faultText(fault, policyTexts[language]);
}

function faultText(fault: Fault, texts: PolicyTexts): string {
  switch (fault.kind) {
    case 'syntax':
      return texts.syntax[fault.fault];
    case 'newerVersion':
      return texts.newerVersion(fault);
    case 'duplicateKey':
      return texts.duplicateKey(fault);
    case 'unknownKey':
      return `${texts.unknownKey(fault)} ${remedyOf(fault, texts)}`;
    case 'missingKey':
      return texts.missingKey(fault);
    case 'wrongType':
      return texts.wrongType({ expected: texts.types[fault.expected], value: fault.value });
    case 'notOneOf':
      return withGuess(texts.notOneOf({ value: fault.value, allowed: fault.allowed.join(', ') }), fault.nearest, texts);
    case 'tooSmall':
      return texts.tooSmall(fault);
    case 'tooBig':
      return texts.tooBig(fault);
    case 'emptyList':
      return texts.emptyList;
    case 'wrongForm':
      return texts.wrongForm[fault.form](fault);
    case 'duplicateRule':
      return texts.duplicateRule(fault);
    case 'builtInRule':
      return texts.builtInRule(fault);
    case 'unknownPlaceholder': {
      const names = fault.allowed.map((name) => `{${name}}`).join(', ');
      const allowed = names === '' ? texts.noPlaceholders : texts.allowedPlaceholders({ names });
      const guess = fault.nearest === null ? null : `{${fault.nearest}}`;
      return withGuess(`${texts.unknownPlaceholder(fault)} ${allowed}`, guess, texts);
    }
    case 'exampleSilent':
      return texts.exampleSilent(fault);
    case 'exampleAlarm':
      return texts.exampleAlarm(fault);
  }
}

function remedyOf(fault: Extract<Fault, { kind: 'unknownKey' }>, texts: PolicyTexts): string {
  if (fault.nearest !== null) return texts.didYouMean({ name: fault.nearest });
  if (fault.belongs !== null) return texts.belongsTo({ path: fault.belongs });
  const few = fault.known.length > 0 && fault.known.length <= MOST_NAMES;
  return few ? `${texts.knownNames({ names: fault.known.join(', ') })} ${texts.removeIt}` : texts.removeIt;
}

function withGuess(text: string, nearest: string | null, texts: PolicyTexts): string {
  return nearest === null ? text : `${text} ${texts.didYouMean({ name: nearest })}`;
}

/** A wrong value is easier to mend when one reads what the key is for. */
function meaningText(problem: PolicyProblem, language: UserLanguage): string {
  const texts = policyTexts[language];
  if (['wrongType', 'tooSmall', 'tooBig', 'notOneOf'].indexOf(problem.kind) < 0) return '';
  const [section, rule, part, option] = problem.path[0] === 'institutions' ? problem.path.slice(3) : problem.path;
  const isOption = section === 'rules' && part === 'options' && option !== undefined;
  const meaning = isOption
    ? `${optionText(language, String(rule), String(option))}.`
    : meaningOf(texts.keys, problem.path);
  return meaning === '' || problem.path.length === 0 ? '' : ` ${texts.meaning({ meaning })}`;
}
