import { FluentProvider, Text, webLightTheme } from '@fluentui/react-components';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { mark } from '../../src/taskpane/time-line';

/** A pane that does nothing: Office.js, React and Fluent with one line of text. Ours is measured against it. */
function EmptyPane() {
  useEffect(() => mark('shown'), []);
  return (
    <FluentProvider theme={webLightTheme}>
      <Text>Atbilde</Text>
    </FluentProvider>
  );
}

async function open(container: HTMLElement) {
  await Office.onReady();
  mark('ready');
  createRoot(container).render(<EmptyPane />);
}

const container = document.getElementById('pane');
if (container) void open(container);
