import type { ReactElement } from 'react';
import type { ViewId } from '../state/pane';
import { Keys } from './keys';
import { Mend } from './mend';
import { Privacy } from './privacy';
import { Restore } from './restore';
import { Settings } from './settings';
import { SignatureForm } from './signature-form';
import { Silenced } from './silenced';
import { Standard } from './standard';

const VIEWS: Readonly<Record<Exclude<ViewId, 'letter'>, () => ReactElement>> = {
  keys: Keys,
  mend: Mend,
  privacy: Privacy,
  restore: Restore,
  settings: Settings,
  signature: SignatureForm,
  silenced: Silenced,
  standard: Standard,
};

/** Every page but the letter, in one file that is fetched when the first of them is opened. */
export default function Views({ view }: { readonly view: Exclude<ViewId, 'letter'> }) {
  const View = VIEWS[view];
  return <View />;
}
