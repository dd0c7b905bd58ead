import { createRoot } from 'react-dom/client';
import { App } from './app';
import { hostedPolicy } from './files/hosted-policy';

/** Our static files: the page's scripts lie one folder below them. */
const site = new URL('../', new URL(__webpack_public_path__, document.baseURI));

const container = document.getElementById('editor');
if (container) {
  void hostedPolicy(new URL('policy.json', site)).then((file) => createRoot(container).render(<App file={file} />));
}
