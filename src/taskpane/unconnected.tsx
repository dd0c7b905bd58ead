import { FluentProvider } from '@fluentui/react-components';
import { latvianTexts } from '../messages/pane-catalogue';
import type { FailureKind } from '../outlook/result';
import { StandingText } from './components/standing-text';
import { useTheme } from './theme';

/** The page stands outside Outlook, or Outlook never answered: there is nothing to work on. */
export function Unconnected({ failure }: { readonly failure: FailureKind }) {
  const theme = useTheme(null);
  const texts = latvianTexts.pane.situations[failure === 'not-outlook' ? 'not-outlook' : 'unreadable'];
  return (
    <FluentProvider theme={theme}>
      <main>
        <StandingText title={texts.title} text={texts.text} />
      </main>
    </FluentProvider>
  );
}
