import type { AdminCatalogue } from '../../messages/admin-catalogue';
import type { Catalogue, UserLanguage } from '../../messages/catalogue';
import { optionText } from '../../messages/option-texts';
import { childOf } from '../../policy/known-keys';
import { valueAt } from './differences';
import { placeOf } from './sections';
import type { Path } from './source-edit';

/** What names are made of. */
export interface NameTexts extends AdminCatalogue {
  readonly catalogue: Catalogue;
  readonly language: UserLanguage;
}

/**
 * The names that lead to the entry at `path`, outermost first: „Robežas”, „Gari teikumi”, „Ieteikums virs”. Members of lists are
 * named by what they are in `root`, the policy or file that the path belongs to.
 */
export function crumbsOf(path: Path, root: unknown, names: NameTexts): readonly string[] {
  const inInstitution = path[0] === 'institutions' && path[2] === 'changes' ? path.slice(0, 3) : [];
  const own = path.slice(inInstitution.length);
  const crumbs = inInstitution.length > 0 ? [memberName(inInstitution.slice(0, 2), root)] : [];
  own.forEach((_, index) => {
    const name = nameAt(own.slice(0, index + 1), [...inInstitution, ...own.slice(0, index + 1)], root, names);
    if (name !== '') crumbs.push(name);
  });
  return crumbs;
}

/** The same in one line, beginning with the form's section. */
export function placeName(path: Path, root: unknown, names: NameTexts): string {
  const { section, institution } = placeOf(path);
  const crumbs = crumbsOf(path, root, names);
  if (institution !== null) return crumbs.join(' › ');
  // The section is called after the first key, except where it takes in others (`edition`).
  const inner = path.length === 1 && path[0] !== section ? crumbs : crumbs.slice(1);
  return [names.texts.sections[section].title, ...inner].join(' › ');
}

function nameAt(own: Path, whole: Path, root: unknown, { texts, labels, catalogue, language }: NameTexts): string {
  const last = own[own.length - 1];
  if (typeof last === 'number') return memberName(whole, root);
  const key = String(last);
  const [first] = own;
  if (own.length === 2) {
    if (first === 'checks') return textIn(texts.checks, key) ?? key;
    if (first === 'rules') return ruleTitle(catalogue, key);
    if (first === 'phrases' || first === 'signature' || first === 'texts') return textIn(texts.languages, key) ?? key;
  }
  if (own.length === 3 && first === 'texts') return key;
  if (own.length === 3 && (first === 'send' || first === 'fixes')) return textIn(texts.platforms, key) ?? key;
  if (own.length === 4 && first === 'rules') return optionText(language, String(own[1]), key);
  // „Robežas” between a rule and its threshold says nothing.
  if (own.length === 3 && first === 'rules' && key === 'options') return '';
  const pattern = own.reduce<string>(
    (text, step, index) =>
      typeof step === 'number' ? `${text}[]` : index === 0 ? step : `${text}.${isAnyName(own, index) ? '*' : step}`,
    '',
  );
  return textIn(labels, pattern) ?? key;
}

/** Whether the step stands where any name may stand: a rule, a language. */
function isAnyName(path: Path, index: number): boolean {
  return index === 1 && ['rules', 'phrases', 'signature', 'texts', 'checks'].includes(String(path[0]));
}

function memberName(path: Path, root: unknown): string {
  const member = valueAt(root, path);
  const named = ['id', 'name', 'url'].map((key) => childOf(member, key)).find((name) => typeof name === 'string');
  const index = path[path.length - 1];
  return typeof named === 'string' && named !== '' ? named : `${Number(index) + 1}.`;
}

export function ruleTitle(catalogue: Catalogue, id: string): string {
  const title = childOf(childOf(catalogue.rules, id), 'title');
  return typeof title === 'string' ? title : id;
}

/** Why the rule helps the client. */
export function ruleWhy(catalogue: Catalogue, id: string): string {
  const why = childOf(childOf(catalogue.rules, id), 'why');
  return typeof why === 'string' ? why : '';
}

function textIn(texts: object, key: string): string | undefined {
  const text = childOf(texts, key);
  return typeof text === 'string' ? text : undefined;
}
