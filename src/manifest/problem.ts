import type { UserLanguage } from '../messages/catalogue';
import { type ManifestCatalogue, manifestCatalogues } from '../messages/manifest-catalogue';

type Texts = ManifestCatalogue['problems'];

/** What is wrong, as data: a message of the catalogue with its values. */
export type ManifestFault = {
  [K in keyof Texts]: Texts[K] extends (values: infer V) => string
    ? { readonly kind: K; readonly values: V }
    : { readonly kind: K; readonly values?: undefined };
}[keyof Texts];

export type ManifestProblem = ManifestFault & {
  /** Path of element names from the root: `OfficeApp/IconUrl`. */
  readonly place: string;
};

/** A problem in plain words: where it is, what is wrong, and what to do. */
export function describeManifestProblem(problem: ManifestProblem, language: UserLanguage): string {
  const text: unknown = manifestCatalogues[language].problems[problem.kind];
  return `${problem.place}: ${typeof text === 'function' ? text(problem.values) : text}`;
}
