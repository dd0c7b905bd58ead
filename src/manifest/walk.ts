import type { Element } from './element';

/** An element with the names of those it stands in. */
export interface Placed {
  readonly element: Element;
  /** `OfficeApp/IconUrl`; an element with an id carries it: `bt:Url(Pane.Url)`. */
  readonly place: string;
}

/** Every element below `root`, the root first, in document order. */
export function* walk(root: Element, parents = ''): Generator<Placed> {
  const id = root.attributes.id;
  const place = `${parents}${parents === '' ? '' : '/'}${root.name}${id === undefined ? '' : `(${id})`}`;
  yield { element: root, place };
  for (const child of root.children) yield* walk(child, place);
}

/** All elements of a name; `parents` is the place of what `root` stands in. */
export function all(root: Element, name: string, parents = ''): readonly Placed[] {
  return [...walk(root, parents)].filter(({ element }) => element.name === name);
}
