import type { ViewId } from '../state/pane';

export default function Views({ view }: { readonly view: ViewId }) {
  return <p>{view}</p>;
}
