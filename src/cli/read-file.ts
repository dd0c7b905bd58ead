import { readFile } from 'node:fs/promises';
import type { CommandCatalogue } from '../messages/command-catalogue';
import { errorCode } from './error-code';

/** A file's bytes, or why there are none in the words of `unreadable`. */
export type FileReading =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly complaint: string };

export async function readFileBytes(path: string, texts: CommandCatalogue): Promise<FileReading> {
  try {
    return { ok: true, bytes: await readFile(path) };
  } catch (error) {
    return { ok: false, complaint: complaintOf(error, texts) };
  }
}

function complaintOf(error: unknown, texts: CommandCatalogue): string {
  const code = errorCode(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return texts.unreadable.missing;
    case 'EISDIR':
      return texts.unreadable.folder;
    case 'EACCES':
    case 'EPERM':
      return texts.unreadable.forbidden;
    default:
      return texts.unreadable.other({ message: code });
  }
}
