/** Meanings by path, with `[]` for a member of a list and `*` for any name. */
export type KeyMeanings = Readonly<Record<string, string>>;

/** The catalogue's key for a path: `phraseRules[].id`, `rules.*.severity`; null when the path has no meaning of its own. */
export function meaningKey(keys: KeyMeanings, path: readonly (string | number)[]): string | null {
  const inChanges = path[0] === 'institutions' && path[2] === 'changes' && path.length > 3;
  let known: string | null = '';
  for (const step of inChanges ? path.slice(3) : path) {
    if (known === null) return null;
    const before: string = known;
    const named: string = before === '' ? String(step) : `${before}.${step}`;
    const any = `${before}.*`;
    const member = `${before}[]`;
    known =
      typeof step === 'number' ? (member in keys ? member : before) : named in keys ? named : any in keys ? any : null;
  }
  return known;
}

/** What the key at `path` is for, or "" when nothing is known of it. */
export function meaningOf(keys: KeyMeanings, path: readonly (string | number)[]): string {
  const key = meaningKey(keys, path);
  return key === null ? '' : (keys[key] ?? '');
}
