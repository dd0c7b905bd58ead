import { createRoot, type Root } from 'react-dom/client';
import { inFormat } from './mailbox/letter-of-draft';
import { Outlook } from './mailbox/outlook';
import { loadSamples, type Sample } from './mailbox/samples';
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

async function start(root: Root): Promise<void> {
  const opening = readOpening(window.location.search);
  outlook.setScenario(opening.scenario);
  const draw = (samples: readonly Sample[] | null) =>
    root.render(
      <App outlook={outlook} samples={samples} paneAddress={new URL(opening.addin, window.location.origin).href} />,
    );
  draw(null);
  const samples = await loadSamples();
  const first = samples.find((sample) => sample.id === opening.sample) ?? samples[0];
  if (first) outlook.open(opening.plainText ? inFormat(first.letter, 'text') : first.letter);
  if (opening.paneOpen) outlook.openPane();
  draw(samples);
}

const container = document.getElementById('outlook');
if (container) void start(createRoot(container));
