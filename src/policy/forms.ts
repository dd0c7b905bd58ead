/**
 * Shapes of single texts in a policy, as patterns that zod, JSON Schema and an old engine read alike (ES2016, bounded by the
 * text itself, no flags).
 */
export const FORMS = {
  /** Host name without protocol, path or `www.`: `adazi.lv`. */
  domain: /^(?!www\.)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/,
  /** `https://…` or `http://…` with a host and without spaces. */
  url: /^https?:\/\/[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/,
  /** An address (`policija@adazi.lv`), or a whole domain (`@skola.adazi.lv`). */
  sender: /^[a-z0-9._+-]*@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/,
  /** Small letters, digits and hyphens: `nav-iespejams`. */
  id: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  /**
   * A phrase is its words: no brackets, stars, tildes or slashes of the lexicons' notation, at most six commas, and at most two
   * `…` for words between. The phrase matcher can read every text of this form.
   */
  phrase: /^(?=[\s,…]*[^\s,…])(?!(?:[^,]*,){7})(?!(?:[^…]*…){3})[^()[\]*~/]+$/,
  /** Something to read: not only spaces. */
  text: /\S/,
} as const;

export type Form = keyof typeof FORMS;
