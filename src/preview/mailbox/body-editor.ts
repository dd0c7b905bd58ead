export type Coercion = 'html' | 'text';

/** The body of the open letter, whatever draws it. Fragments are in the body's own format. */
export interface BodyEditor {
  readonly format: Coercion;
  /** The whole source: an HTML document, or plain text. */
  read(): string;
  /** The text alone; of a formatted body run together as Outlook on the web gives it. */
  readText(): string;
  write(source: string): void;
  prepend(fragment: string): void;
  /** In the place of the selection, or at the top when the cursor was never in the body. */
  insertAtSelection(fragment: string): void;
  selected(coercion: Coercion): string;
  /** Replaces the signature, or puts one above the quoted original. */
  setSignature(fragment: string): void;
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Plain text as a fragment of a formatted body. */
export function textAsHtml(text: string): string {
  return escapeHtml(text).replace(/\r\n|\r|\n/g, '<br>');
}
