import { join } from 'node:path';
import type { ProductFolders } from '../../src/cli/product-folders';
import { run } from '../../src/cli/program';

export const CORPUS = join(__dirname, '../corpus');

export const FOLDERS: ProductFolders = {
  spelling: join(__dirname, '../../assets/spelling'),
  site: join(__dirname, '../../dist/site'),
  shipped: join(__dirname, '../../dist/shipped'),
  licence: join(__dirname, '../../LICENSE'),
};

export interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly complaints: string;
}

/** Runs the real command line in this process, with a terminal that remembers. */
export async function atbilde(
  args: readonly string[],
  input = '',
  folders: ProductFolders = FOLDERS,
): Promise<Outcome> {
  const output: string[] = [];
  const complaints: string[] = [];
  const code = await run(
    args,
    {
      write: (text) => output.push(text),
      complain: (text) => complaints.push(text),
      read: async () => Buffer.from(input),
    },
    folders,
  );
  return { code, output: output.join(''), complaints: complaints.join('') };
}
