import { Button, Input, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import {
  Cloud20Regular,
  Delete20Regular,
  Dismiss16Regular,
  Document20Regular,
  MailInbox24Regular,
  Send20Filled,
} from '@fluentui/react-icons';
import { useState } from 'react';
import type { Letter } from '../mailbox/letter';
import type { Outlook } from '../mailbox/outlook';
import { words } from '../words';
import { BodyFrame } from './body-frame';
import { FromMenu } from './from-menu';
import { Recipients } from './recipients';
import { useOutlook } from './use-outlook';

const useStyles = makeStyles({
  card: {
    flexGrow: 1,
    minWidth: 0,
    margin: '8px',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
  },
  head: { padding: '12px 16px 0' },
  actions: { display: 'flex', alignItems: 'center', gap: '8px', paddingBottom: '8px' },
  from: { flexGrow: 1, minWidth: 0 },
  subjectRow: { display: 'flex', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: '2px 0' },
  subject: {
    flexGrow: 1,
    paddingLeft: 0,
    backgroundColor: 'transparent',
    '& input': { fontWeight: tokens.fontWeightSemibold },
  },
  attachments: { display: 'flex', flexWrap: 'wrap', gap: '8px', padding: '8px 0 4px', listStyle: 'none', margin: 0 },
  attachment: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '4px 4px 4px 10px',
    maxWidth: '260px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  file: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  more: { display: 'flex', justifyContent: 'flex-end', gap: '4px' },
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '8px',
    color: tokens.colorNeutralForeground3,
  },
});

/** The open letter, or the empty window after it was sent. */
export function Compose({ outlook, onSend }: { outlook: Outlook; onSend: () => void }) {
  const styles = useStyles();
  const { letter } = useOutlook(outlook);
  if (letter === null) {
    return (
      <main className={mergeClasses(styles.card, styles.empty)}>
        <MailInbox24Regular />
        <Text weight="semibold">{words.nothingOpen}</Text>
        <Text size={200}>{words.pickDraft}</Text>
      </main>
    );
  }
  return (
    <main className={styles.card} data-part="letter" data-letter={letter.id}>
      <div className={styles.head}>
        <div className={styles.actions}>
          <Button appearance="primary" icon={<Send20Filled />} onClick={onSend}>
            {words.send}
          </Button>
          <div className={styles.from}>
            <FromMenu outlook={outlook} letter={letter} />
          </div>
          <Button
            appearance="subtle"
            icon={<Delete20Regular />}
            aria-label={words.discard}
            onClick={() => outlook.open(null)}
          />
        </div>
        <RecipientRows key={letter.id} outlook={outlook} letter={letter} />
        <div className={styles.subjectRow}>
          <Input
            className={styles.subject}
            appearance="filled-lighter"
            aria-label={words.subject}
            placeholder={words.addSubject}
            value={letter.subject}
            onChange={(_, data) => outlook.changeLetter({ subject: data.value })}
            onSelect={(event) => noteSubjectSelection(outlook, event.currentTarget)}
          />
        </div>
        <Attachments outlook={outlook} letter={letter} />
      </div>
      <BodyFrame outlook={outlook} letter={letter} />
    </main>
  );
}

function noteSubjectSelection(outlook: Outlook, target: EventTarget): void {
  if (!(target instanceof HTMLInputElement)) return;
  outlook.subjectSelection = target.value.slice(target.selectionStart ?? 0, target.selectionEnd ?? 0);
}

function RecipientRows({ outlook, letter }: { outlook: Outlook; letter: Letter }) {
  const styles = useStyles();
  const [wanted, setWanted] = useState({ cc: false, bcc: false });
  const shown = { cc: wanted.cc || letter.cc.length > 0, bcc: wanted.bcc || letter.bcc.length > 0 };
  const fields = (['cc', 'bcc'] as const).filter((field) => !shown[field]);
  return (
    <>
      <Recipients outlook={outlook} letter={letter} field="to" />
      {shown.cc && <Recipients outlook={outlook} letter={letter} field="cc" />}
      {shown.bcc && <Recipients outlook={outlook} letter={letter} field="bcc" />}
      {fields.length > 0 && (
        <div className={styles.more}>
          {fields.map((field) => (
            <Button
              key={field}
              size="small"
              appearance="transparent"
              onClick={() => setWanted({ ...wanted, [field]: true })}
            >
              {words.recipients[field]}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

function Attachments({ outlook, letter }: { outlook: Outlook; letter: Letter }) {
  const styles = useStyles();
  const shown = letter.attachments.filter((attachment) => !attachment.inline);
  if (shown.length === 0) return null;
  return (
    <ul className={styles.attachments} aria-label={words.attachments}>
      {shown.map((attachment) => (
        <li key={attachment.id} className={styles.attachment}>
          {attachment.kind === 'cloud' ? <Cloud20Regular /> : <Document20Regular />}
          <span className={styles.file} title={attachment.name}>
            {attachment.name}
          </span>
          <Button
            appearance="subtle"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={words.remove({ name: attachment.name })}
            onClick={() => outlook.removeAttachment(attachment.id)}
          />
        </li>
      ))}
    </ul>
  );
}
