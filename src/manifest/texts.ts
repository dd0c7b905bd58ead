import type { Element } from './element';
import type { ManifestProblem } from './problem';
import { all, type Placed } from './walk';

/** Longest texts in UTF-16 units (reference pages of the elements; platform notes 1.2). */
const SHORT = 125;
const LONG = 250;
const LIMITS: Readonly<Record<string, number>> = { DisplayName: SHORT, Description: LONG, ProviderName: SHORT };

/** Texts that are empty or longer than their place allows. */
export function textProblems(root: Element): readonly ManifestProblem[] {
  const named = Object.keys(LIMITS).flatMap((name) => limited(all(root, name), LIMITS[name] ?? LONG));
  const strings = ['bt:ShortStrings', 'bt:LongStrings'].flatMap((list) => {
    const limit = list === 'bt:ShortStrings' ? SHORT : LONG;
    return all(root, list).flatMap(({ element, place }) => {
      return limited(all(element, 'bt:String', place.slice(0, -element.name.length - 1)), limit);
    });
  });
  return [...named, ...strings].flatMap(({ place, value, limit }): ManifestProblem[] => {
    if (value.trim() === '') return [{ kind: 'emptyText', place }];
    return value.length > limit ? [{ kind: 'tooLong', values: { length: value.length, limit }, place }] : [];
  });
}

function limited(found: readonly Placed[], limit: number) {
  return found
    .filter(({ element }) => element.attributes.resid === undefined)
    .flatMap(({ element, place }) => {
      const own = element.attributes.DefaultValue ?? element.text;
      const others = element.children.map(({ attributes }) => ({
        place: `${place}/Override(${attributes.Locale ?? ''})`,
        value: attributes.Value ?? '',
        limit,
      }));
      return [{ place, value: own, limit }, ...others];
    });
}
