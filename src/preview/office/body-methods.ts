import { type Coercion, textAsHtml } from '../mailbox/body-editor';
import type { Outlook } from '../mailbox/outlook';
import { ERROR, MailboxError } from './errors';
import { editorOf, type Method, openLetterOf, type Parameters, textParameter } from './method';

const COMPOSE_COERCION = { html: 3, text: 0 } as const;

function coercion(parameters: Parameters): Coercion {
  return parameters.coercionType === COMPOSE_COERCION.html ? 'html' : 'text';
}

/** Data of a writing call in the body's own format; HTML cannot go into plain text. */
function fragment(parameters: Parameters, outlook: Outlook): string {
  const data = textParameter(parameters, 'data');
  const asked = coercion(parameters);
  const { format } = editorOf(outlook);
  if (asked === format) return data;
  if (asked === 'html') throw new MailboxError(ERROR.internalFormat);
  return textAsHtml(data);
}

let wholeWrites = 0;

/** A lying host loses the links in every other whole-body write and says that all is well. */
function kept(source: string, outlook: Outlook): string {
  if (!outlook.state().scenario.lies) return source;
  wholeWrites += 1;
  return wholeWrites % 2 === 1 ? source.replace(/<a\s[^>]{0,2000}>|<\/a>/gi, '') : source;
}

/** Calls on the body, by dispatch number (research: officejs-host 3.5). */
export const BODY_METHODS: Readonly<Record<number, Method>> = {
  14: {
    name: 'body.getTypeAsync',
    since: 1,
    writes: false,
    answer: (_, outlook) => openLetterOf(outlook).format,
  },
  37: {
    name: 'body.getAsync',
    since: 3,
    writes: false,
    answer(parameters, outlook) {
      const editor = editorOf(outlook);
      if (coercion(parameters) === editor.format) return editor.read();
      return editor.format === 'html'
        ? editor.readText()
        : `<html><body><div class="PlainText">${textAsHtml(editor.read())}</div></body></html>`;
    },
  },
  38: {
    name: 'body.setAsync',
    since: 3,
    writes: true,
    answer: (parameters, outlook) => editorOf(outlook).write(kept(fragment(parameters, outlook), outlook)),
  },
  23: {
    name: 'body.prependAsync',
    since: 1,
    writes: true,
    answer: (parameters, outlook) => editorOf(outlook).prepend(fragment(parameters, outlook)),
  },
  13: {
    name: 'body.setSelectedDataAsync',
    since: 1,
    writes: true,
    answer: (parameters, outlook) => editorOf(outlook).insertAtSelection(fragment(parameters, outlook)),
  },
  28: {
    name: 'getSelectedDataAsync',
    since: 2,
    writes: false,
    answer(parameters, outlook) {
      const editor = editorOf(outlook);
      const inSubject = outlook.subjectSelection;
      const data = inSubject ?? editor.selected(coercion(parameters));
      return {
        data,
        sourceProperty: inSubject === null ? 'body' : 'subject',
        startPosition: 0,
        endPosition: data.length,
      };
    },
  },
  173: {
    name: 'body.setSignatureAsync',
    since: 10,
    writes: true,
    answer: (parameters, outlook) => editorOf(outlook).setSignature(fragment(parameters, outlook)),
  },
};
