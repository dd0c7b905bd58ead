import type { Fix } from '../../report';
import type { Pane } from '../pane-context';
import { signatureFor } from '../state/settings';
import { shortQuote } from './quote';

/** What the button of a finding's first fix says. */
export function fixLabel(fix: Fix, { texts, state, settings }: Pane): string {
  if (fix.action !== 'signature' || state.letter === null) return fix.label;
  const { draft } = state.letter.reading;
  const address = (draft.from ?? draft.user)?.address ?? '';
  if (signatureFor(settings, address) === null) return texts.fixes.fillSignature;
  return state.letter.examination.report.signatureText === '' ? fix.label : texts.fixes.copySignature;
}

/** In a menu, fixes that insert are told apart by what they insert. */
export function otherFixLabel(fix: Fix, { texts }: Pane): string {
  return fix.action === 'insert-top' || fix.action === 'insert-cursor'
    ? texts.fixes.insertText({ text: shortQuote(fix.replacement) })
    : fix.label;
}
