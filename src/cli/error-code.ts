/** The system's code of a failed file operation (`ENOENT`), or what else the failure says of itself. */
export function errorCode(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error) return String(error.code);
  return String(error);
}
