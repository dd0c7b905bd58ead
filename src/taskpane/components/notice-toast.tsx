import { Link, Toast, ToastTitle, useToastController } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { Notice, Notify } from '../session/notices';

/** Shows notices as Fluent toasts: one at a time, read out politely. */
export function useNotify(toasterId: string, undoLabel: string): Notify {
  const { dispatchToast, dismissAllToasts } = useToastController(toasterId);
  return useCallback(
    (notice: Notice) => {
      dismissAllToasts();
      dispatchToast(<NoticeToast notice={notice} undoLabel={undoLabel} onUndo={dismissAllToasts} />, {
        intent: notice.tone,
        politeness: 'polite',
      });
    },
    [dispatchToast, dismissAllToasts, undoLabel],
  );
}

interface NoticeToastProperties {
  readonly notice: Notice;
  readonly undoLabel: string;
  readonly onUndo: () => void;
}

function NoticeToast({ notice, undoLabel, onUndo }: NoticeToastProperties) {
  const { undo } = notice;
  if (undo === undefined) {
    return (
      <Toast>
        <ToastTitle>{notice.text}</ToastTitle>
      </Toast>
    );
  }
  const takeBack = () => {
    onUndo();
    undo();
  };
  return (
    <Toast>
      <ToastTitle
        action={
          <Link as="button" onClick={takeBack}>
            {undoLabel}
          </Link>
        }
      >
        {notice.text}
      </ToastTitle>
    </Toast>
  );
}
