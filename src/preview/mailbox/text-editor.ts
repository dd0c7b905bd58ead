import { type BodyEditor, type Coercion, textAsHtml } from './body-editor';

/** A plain-text body in a text field. */
export class TextEditor implements BodyEditor {
  readonly format = 'text';
  readonly #field: HTMLTextAreaElement;
  readonly #changed: () => void;
  #entered = false;

  constructor(field: HTMLTextAreaElement, changed: () => void) {
    this.#field = field;
    this.#changed = changed;
    field.addEventListener('focus', () => {
      this.#entered = true;
    });
    field.addEventListener('input', changed);
  }

  read(): string {
    return this.#field.value;
  }

  readText(): string {
    return this.#field.value;
  }

  write(source: string): void {
    this.#field.value = source;
    this.#changed();
  }

  prepend(fragment: string): void {
    this.#splice(0, 0, fragment);
  }

  insertAtSelection(fragment: string): void {
    if (this.#entered) this.#splice(this.#field.selectionStart, this.#field.selectionEnd, fragment);
    else this.prepend(fragment);
  }

  selected(coercion: Coercion): string {
    const text = this.#entered ? this.#field.value.slice(this.#field.selectionStart, this.#field.selectionEnd) : '';
    return coercion === 'html' ? textAsHtml(text) : text;
  }

  setSignature(fragment: string): void {
    this.#splice(this.#field.value.length, this.#field.value.length, `\n\n${fragment}`);
  }

  #splice(start: number, end: number, text: string): void {
    const { value } = this.#field;
    this.#field.value = value.slice(0, start) + text + value.slice(end);
    this.#field.setSelectionRange(start + text.length, start + text.length);
    this.#changed();
  }
}
