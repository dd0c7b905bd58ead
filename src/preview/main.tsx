import { createRoot, type Root } from 'react-dom/client';
import { inFormat } from './mailbox/letter-of-draft';
import { Outlook } from './mailbox/outlook';
import { listSamples, loadSample, type Sample } from './mailbox/samples';
import { readOpening } from './scenario';
import { App } from './view/app';

declare global {
  interface Window {
    /** The stand-in itself, for tests and for the curious: state, letter, call log, scenario. */
    standIn: Outlook;
  }
}

const outlook = new Outlook();
window.standIn = outlook;

/** What a visitor sees first: a letter with something to find in every part. */
const FIRST_SAMPLE = 'm31';

async function start(root: Root): Promise<void> {
  const opening = readOpening(window.location.search);
  outlook.setScenario(opening.scenario);
  const draw = (samples: readonly Sample[] | null) =>
    root.render(
      <App outlook={outlook} samples={samples} paneAddress={new URL(opening.addin, window.location.origin).href} />,
    );
  draw(null);
  const ids = await listSamples();
  const asked = ids.find((id) => id === opening.sample) ?? ids.find((id) => id === FIRST_SAMPLE) ?? ids[0];
  const first = asked === undefined ? null : await loadSample(asked);
  if (first) outlook.open(opening.plainText ? inFormat(first.letter, 'text') : first.letter);
  if (opening.paneOpen) outlook.openPane();
  // The folder fills while the first letter is already there to work on.
  const samples = await Promise.all(ids.map((id) => (id === asked ? first : loadSample(id))));
  draw(samples.filter((sample) => sample !== null));
}

const container = document.getElementById('outlook');
if (container) void start(createRoot(container));
