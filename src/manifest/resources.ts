import { DEFAULT_LOCALE, OTHER_LOCALE } from './add-in';
import type { Element } from './element';
import type { ManifestProblem } from './problem';
import { all, walk } from './walk';

/** Longest `resid` that every client takes. */
const LONGEST_RESID = 32;
/** Where each kind of reference finds its resource. */
const LIST_OF: Readonly<Record<string, string>> = {
  SourceLocation: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  Runtime: 'bt:Urls',
  Override: 'bt:Urls',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
  'bt:Image': 'bt:Images',
};
const LOCALE = /^[a-z]{2,3}(-[A-Z]{2})?$/;
const LISTS = ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'];

/** Resources that are named and not there, there and not named, named twice, too long, or without translation. */
export function resourceProblems(root: Element): readonly ManifestProblem[] {
  const problems: ManifestProblem[] = [];
  const listOf = new Map<string, string>();
  for (const list of LISTS.flatMap((name) => all(root, name))) {
    for (const { attributes, name } of list.element.children) {
      const resid = attributes.id ?? '';
      const place = `${list.place}/${name}(${resid})`;
      if (listOf.has(resid)) problems.push({ kind: 'residTwice', values: { resid }, place });
      if (resid.length > LONGEST_RESID) {
        problems.push({ kind: 'residLong', values: { resid, limit: LONGEST_RESID }, place });
      }
      listOf.set(resid, list.element.name);
    }
  }
  const used = new Set<string>();
  for (const { element, place } of walk(root)) {
    const { resid } = element.attributes;
    if (resid === undefined) continue;
    used.add(resid);
    const found = listOf.get(resid);
    const wanted = LIST_OF[element.name];
    if (found === undefined) problems.push({ kind: 'residUndefined', values: { resid }, place });
    else if (wanted && found !== wanted) problems.push({ kind: 'residKind', values: { resid, wanted }, place });
  }
  for (const [resid, list] of listOf) {
    if (!used.has(resid)) problems.push({ kind: 'residUnused', values: { resid }, place: list });
  }
  return [...problems, ...localeProblems(root)];
}

/** Every text in both locales, and in no other. */
function localeProblems(root: Element): readonly ManifestProblem[] {
  const problems: ManifestProblem[] = [];
  for (const { element, place } of [...all(root, 'DefaultLocale')]) {
    if (element.text !== DEFAULT_LOCALE) problems.push({ kind: 'locale', values: { value: element.text }, place });
  }
  const texts = [...all(root, 'DisplayName'), ...all(root, 'Description'), ...all(root, 'bt:String')];
  for (const { element, place } of texts.filter(({ element }) => 'DefaultValue' in element.attributes)) {
    const locales = element.children.map(({ attributes }) => attributes.Locale ?? '');
    const readable = locales.every((locale) => LOCALE.test(locale));
    if (readable && !locales.includes(OTHER_LOCALE)) {
      problems.push({ kind: 'localeMissing', values: { locale: OTHER_LOCALE }, place });
    }
    for (const locale of locales) {
      if (!LOCALE.test(locale)) problems.push({ kind: 'locale', values: { value: locale }, place });
      else if (locale !== OTHER_LOCALE) problems.push({ kind: 'localeNeedless', values: { locale }, place });
    }
  }
  return problems;
}
