import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

const container = document.getElementById('pane');
if (container) createRoot(container).render(<FluentProvider theme={webLightTheme}>Atbilde</FluentProvider>);
