/**
 * A text of a catalogue, with the values it asks for filled in.
 *
 * @param text a plain text, or one with placeholders
 * @param values what the text's own type asks for; the caller's types tie the two together, which the compiler cannot follow
 *   through a lookup by id
 */
export function fillText(text: string | ((values: never) => string), values: unknown): string {
  return typeof text === 'string' ? text : text(values as never);
}
