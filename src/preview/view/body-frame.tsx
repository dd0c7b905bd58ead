import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { HtmlEditor } from '../mailbox/html-editor';
import type { Letter } from '../mailbox/letter';
import type { Outlook } from '../mailbox/outlook';
import { TextEditor } from '../mailbox/text-editor';
import { words } from '../words';
import { useOutlook } from './use-outlook';

const useStyles = makeStyles({
  // A formatted mail has its own colours, written for white paper.
  page: {
    width: '100%',
    minHeight: '320px',
    border: 'none',
    display: 'block',
    backgroundColor: '#ffffff',
    colorScheme: 'light',
  },
  // As Outlook does it by recolouring every element.
  darkPage: { filter: 'invert(0.86) hue-rotate(180deg)' },
  text: {
    width: '100%',
    minHeight: '320px',
    border: 'none',
    outline: 'none',
    resize: 'none',
    padding: '12px 16px 24px',
    boxSizing: 'border-box',
    fieldSizing: 'content',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The body of the open letter: the mail's own page, or a text field. */
export function BodyFrame({ outlook, letter }: { outlook: Outlook; letter: Letter }) {
  return letter.format === 'html' ? (
    <HtmlBody key={letter.id} outlook={outlook} source={letter.source} />
  ) : (
    <TextBody key={letter.id} outlook={outlook} source={letter.source} />
  );
}

function HtmlBody({ outlook, source }: { outlook: Outlook; source: string }) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const element = frame.current;
    const page = element?.contentDocument;
    if (!element || !page) return;
    const adjust = () => {
      element.style.height = `${page.body.scrollHeight}px`;
    };
    const editor = new HtmlEditor(page, adjust);
    editor.write(source);
    outlook.editor = editor;
    const observer = new ResizeObserver(adjust);
    observer.observe(page.body);
    page.addEventListener('focusin', () => {
      outlook.subjectSelection = null;
    });
    adjust();
    return () => observer.disconnect();
  }, [outlook, source]);
  const { scenario } = useOutlook(outlook);
  return (
    <iframe
      ref={frame}
      className={mergeClasses(styles.page, scenario.dark && styles.darkPage)}
      title={words.body}
      sandbox="allow-same-origin"
      data-part="body"
    />
  );
}

function TextBody({ outlook, source }: { outlook: Outlook; source: string }) {
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!field.current) return;
    const editor = new TextEditor(field.current, () => undefined);
    editor.write(source);
    outlook.editor = editor;
  }, [outlook, source]);
  return (
    <textarea
      ref={field}
      className={styles.text}
      aria-label={words.body}
      data-part="body"
      onFocus={() => {
        outlook.subjectSelection = null;
      }}
    />
  );
}
