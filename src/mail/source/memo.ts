/** Keys kept at most: styles and classes of a mail repeat, hostile ones do not. */
const MOST = 500;

/** A function of a string that remembers its answers. */
export function memo<Result>(compute: (key: string) => Result): (key: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.result;
    const result = compute(key);
    if (known.size < MOST) known.set(key, { result });
    return result;
  };
}
