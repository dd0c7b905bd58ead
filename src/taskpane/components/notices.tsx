import { Toast, Toaster, ToastTitle, useId, useToastController } from '@fluentui/react-components';
import { useEffect } from 'react';
import { usePane } from '../pane-context';
import type { Notice } from '../session/notices';
import { LinkButton } from './link-button';

/** How long a notice with a way back stands. */
const TIME = 10_000;

/** Shows what was done as Fluent toasts: one at a time, read out politely. */
export function Notices() {
  const { notices } = usePane();
  const toasterId = useId('toaster');
  const { dispatchToast, dismissAllToasts } = useToastController(toasterId);
  useEffect(
    () =>
      notices.listen((notice) => {
        dismissAllToasts();
        dispatchToast(<NoticeToast notice={notice} done={dismissAllToasts} />, {
          intent: notice.tone,
          politeness: 'polite',
        });
      }),
    [notices, dispatchToast, dismissAllToasts],
  );
  return <Toaster toasterId={toasterId} position="bottom" timeout={TIME} pauseOnHover pauseOnWindowBlur />;
}

function NoticeToast({ notice, done }: { readonly notice: Notice; readonly done: () => void }) {
  const { texts } = usePane();
  const { undo } = notice;
  if (undo === undefined) {
    return (
      <Toast>
        <ToastTitle>{notice.text}</ToastTitle>
      </Toast>
    );
  }
  const takeBack = () => {
    done();
    undo();
  };
  return (
    <Toast>
      <ToastTitle action={<LinkButton onClick={takeBack}>{texts.fixes.undo}</LinkButton>}>{notice.text}</ToastTitle>
    </Toast>
  );
}
