import { Button } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import type { Situation } from '../state/situation';
import { StandingText } from './standing-text';

const CAN_RETRY: ReadonlySet<Situation> = new Set(['busy', 'unreadable', 'no-letter', 'read-only']);

/** How the letter stands, where the list of parts does not say it already. */
export function Standing({ situation }: { readonly situation: Situation }) {
  const { texts, listing, policy, actions } = usePane();
  const { title, text } = texts.situations[situation];
  if (title === '') return null;
  const count = (listing?.parts ?? []).filter((part) => part.state === 'ready').length;
  return (
    <StandingText title={title} text={situation === 'good' ? texts.checkedParts({ count }) : text}>
      {CAN_RETRY.has(situation) && <Button onClick={() => void actions.look('button')}>{texts.retry}</Button>}
      {situation === 'empty' && (
        <Button onClick={() => void actions.insertAtTop(policy.phrases.lv.greetings[0] ?? '')}>
          {texts.startWith}
        </Button>
      )}
    </StandingText>
  );
}
