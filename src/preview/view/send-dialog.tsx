import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Spinner,
} from '@fluentui/react-components';
import type { SendAlert } from '../office/send-check';
import { words } from '../words';

export type SendPhase =
  | { readonly kind: 'asking'; readonly slow: boolean }
  | { readonly kind: 'alert'; readonly alert: SendAlert };

interface Properties {
  readonly phase: SendPhase;
  readonly onSend: () => void;
  readonly onStay: () => void;
  readonly onOpenPane: () => void;
}

/** What Outlook shows between the click on Send and the letter's leave (send mode: prompt user). */
export function SendDialog({ phase, onSend, onStay, onOpenPane }: Properties) {
  const sendAnyway = <Button onClick={onSend}>{words.sendAnyway}</Button>;
  const stay = <Button onClick={onStay}>{words.dontSend}</Button>;
  return (
    <Dialog open modalType="alert">
      <DialogSurface data-part="send-dialog">
        <DialogBody>
          <DialogTitle>{words.addinTitle}</DialogTitle>
          <DialogContent>
            {phase.kind === 'alert' && phase.alert.message}
            {phase.kind === 'asking' && (
              <Spinner size="tiny" labelPosition="after" label={phase.slow ? words.sendSlow : words.sendAsking} />
            )}
          </DialogContent>
          <DialogActions fluid>
            {phase.kind === 'alert' && phase.alert.action !== null && (
              <Button appearance="primary" onClick={onOpenPane}>
                {phase.alert.action}
              </Button>
            )}
            {(phase.kind === 'alert' || phase.slow) && sendAnyway}
            {stay}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
