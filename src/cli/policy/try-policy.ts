import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogues } from '../../messages/catalogue';
import type { CommandContext } from '../context';
import { errorCode } from '../error-code';
import { readDraft } from '../read-draft';
import { loadSpellers } from '../spellers';
import { EXIT, type ExitCode } from '../terminal';
import { loadPolicy } from './load-policy';
import { type LetterTrial, tryLetter } from './trial';
import { trialHtml } from './trial-html';
import { trialText } from './trial-text';

export interface TryOptions {
  readonly json: boolean;
  /** File for the report as a page, beside what is printed. */
  readonly html: string | undefined;
}

/** The built-in policy, in the place of a file. */
const BUILT_IN = '-';

/**
 * Shows what findings appear, vanish and change on a folder of drafts when one policy takes the other's place. Exit code 2 when a
 * policy cannot be followed or some draft cannot be read; what could be tried is shown all the same.
 */
export async function tryPolicy(
  [before, after, folder]: readonly [string, string, string],
  { json, html }: TryOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { terminal, texts, language } = context;
  const policies = { before: await load(before, context), after: await load(after, context) };
  const files = await draftsIn(folder);
  if (!policies.before || !policies.after) return EXIT.unusable;
  if (!files || files.length === 0) {
    terminal.complain(`${texts.policy[files ? 'noDrafts' : 'noFolder']({ folder })}\n`);
    return EXIT.unusable;
  }
  const resources = {
    catalogue: catalogues[language],
    spellers: await loadSpellers(['lv', 'en'], context),
  };
  const trials: LetterTrial[] = [];
  for (const file of files) {
    const reading = await readDraft(join(folder, file), null, texts);
    if (reading.ok) {
      trials.push(tryLetter(file, reading.draft, { before: policies.before, after: policies.after }, resources));
    } else terminal.complain(`${join(folder, file)}: ${reading.complaint}\n`);
  }
  terminal.write(json ? `${JSON.stringify(trials, null, 2)}\n` : trialText(trials, language));
  const written = html === undefined || (await writeReport(html, trialHtml(trials, language), context));
  return trials.length < files.length || !written ? EXIT.unusable : EXIT.nothingToMend;
}

async function load(path: string, context: CommandContext) {
  const { policy, followed } = await loadPolicy(path === BUILT_IN ? undefined : path, context);
  return followed ? policy : null;
}

async function draftsIn(folder: string): Promise<readonly string[] | null> {
  try {
    return (await readdir(folder)).filter((name) => name.toLowerCase().endsWith('.eml')).sort();
  } catch {
    return null;
  }
}

async function writeReport(path: string, page: string, { terminal, texts }: CommandContext): Promise<boolean> {
  try {
    await writeFile(path, page);
    return true;
  } catch (error) {
    terminal.complain(`${texts.policy.notWritten({ path, message: errorCode(error) })}\n`);
    return false;
  }
}
