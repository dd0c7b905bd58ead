/**
 * The shape that another language's catalogue must have: the same keys, and for a text with placeholders the same values.
 * A missing or misspelt key fails the build.
 */
export type Translation<T> = {
  readonly [K in keyof T]: T[K] extends (values: infer V) => string
    ? (values: V) => string
    : T[K] extends string
      ? string
      : Translation<T[K]>;
};
