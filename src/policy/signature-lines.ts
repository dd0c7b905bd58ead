import { SIGNATURE_FIELDS, type SignatureField } from '../report';

/** Lines of the signature, by the policy's template; a line without any value of its own is left out. */
export function signatureLines(
  template: readonly string[],
  fields: Readonly<Record<SignatureField, string>>,
): string[] {
  const lines: string[] = [];
  for (const line of template) {
    const named = SIGNATURE_FIELDS.filter((field) => line.includes(`{${field}}`));
    if (named.length > 0 && named.every((field) => fields[field].trim() === '')) continue;
    lines.push(named.reduce((filled, field) => filled.split(`{${field}}`).join(fields[field].trim()), line));
  }
  return lines;
}
