import { createRoot } from 'react-dom/client';
import { fetchSpeller } from '../browser/fetch-speller';
import { connectOutlook } from '../outlook/connect';
import { failure } from '../outlook/result';
import { App } from './app';
import { createDictionaries } from './session/dictionaries';
import { loadPolicyFile } from './session/policy-file';
import { openSession } from './session/session';
import { mark } from './time-line';
import { Unconnected } from './unconnected';

/** Our static files: the bundle lies one folder below them. */
const site = new URL('../', __webpack_public_path__);

async function open(container: HTMLElement) {
  const root = createRoot(container);
  // Office.js sets `Office` on the page; where its host could not be reached there is none.
  const connecting = typeof Office === 'undefined' ? Promise.resolve(failure('not-outlook')) : connectOutlook(Office);
  const [host, policyFile] = await Promise.all([
    connecting.finally(() => mark('ready')),
    loadPolicyFile(new URL('policy.json', site)),
  ]);
  if (!host.ok) {
    root.render(<Unconnected failure={host.failure} />);
    return;
  }
  const dictionaries = createDictionaries((language) => fetchSpeller(new URL('spelling/', site), language));
  const session = await openSession({
    host: host.value,
    policyFile,
    dictionaries,
  });
  // Outlook answers while React draws.
  session.start();
  root.render(<App session={session} />);
}

const container = document.getElementById('pane');
if (container) void open(container);
