import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isThisComputer } from '../../manifest/addresses';
import { describeManifestProblem } from '../../manifest/problem';
import { defaultPolicy } from '../../policy/defaults';
import { describeProblem } from '../../policy/describe-problem';
import type { CommandContext } from '../context';
import { errorCode } from '../error-code';
import { examinePolicyFile } from '../policy/load-policy';
import { EXIT, type ExitCode } from '../terminal';
import { version } from '../version';
import { writeFolder } from './files';
import { MANIFESTS, makePackage, type PackageOptions } from './make-package';

export interface PackageFlags {
  readonly url: string;
  readonly policy: string | undefined;
  readonly off: boolean;
  readonly out: string;
  readonly json: boolean;
}

/**
 * Makes the folder an administrator uploads. Writes nothing unless everything is right: an https address, a policy without
 * mistakes, manifests that Outlook takes, and the id of the manifest that lies in the folder already.
 */
export async function packageCommand(flags: PackageFlags, context: CommandContext): Promise<ExitCode> {
  const { terminal, texts, language, folders } = context;
  const refuse = (text: string) => {
    terminal.complain(`${text}\n`);
    return EXIT.unusable;
  };
  const url = siteAddress(flags.url);
  if (!url) return refuse(texts.package.badUrl({ value: flags.url }));
  const policy = await policyFrom(flags.policy, context);
  if (!policy) return refuse(texts.package.badPolicy({ path: flags.policy ?? '' }));

  const options: PackageOptions = { url, version, off: flags.off, knownId: await idIn(flags.out), ...policy };
  const made = await makePackage(options, folders).catch((error: unknown) => pathOf(error));
  if (typeof made === 'string') return refuse(texts.package.notBuilt({ path: made }));
  if (made.manifestProblems.length > 0) {
    for (const { file, problem } of made.manifestProblems) {
      terminal.complain(`${file}: ${describeManifestProblem(problem, language)}\n`);
    }
    return refuse(texts.package.badManifest);
  }
  try {
    await writeFolder(flags.out, made.files);
  } catch (error) {
    return refuse(texts.package.notWritten({ path: flags.out, message: errorCode(error) }));
  }
  const files = [...made.files.keys()];
  if (flags.json) terminal.write(`${JSON.stringify({ version, out: flags.out, files }, null, 2)}\n`);
  else {
    const done = texts.package.done({ path: flags.out, count: files.length, version });
    terminal.write(`${[done, ...texts.package.next].join('\n')}\n`);
  }
  return EXIT.nothingToMend;
}

/** The folder's address with a slash at its end, or null when Outlook could not use it. */
function siteAddress(value: string): URL | null {
  if (!URL.canParse(value)) return null;
  const url = new URL(value);
  if (isThisComputer(url.hostname)) return null;
  if (url.protocol !== 'https:' || url.search !== '' || url.hash !== '' || url.username !== '') return null;
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

async function policyFrom(path: string | undefined, context: CommandContext) {
  if (path === undefined) return { policy: defaultPolicy, policySource: '{}\n' };
  const { terminal, texts, language } = context;
  const file = await examinePolicyFile(path, texts, language);
  if (file.ok && file.problems.length === 0) return { policy: file.policy, policySource: file.source };
  const reasons = file.ok ? file.problems.map((problem) => describeProblem(problem, language)) : [file.complaint];
  for (const reason of reasons) terminal.complain(`${path}: ${reason}\n`);
  return null;
}

/** The add-in's id in a manifest from before, if there is one in the folder. */
async function idIn(out: string): Promise<string | undefined> {
  const before = await readFile(join(out, MANIFESTS.pane), 'utf8').catch(() => '');
  return /<Id>\s*([^<\s]{1,100})\s*<\/Id>/.exec(before)?.[1];
}

/** The file or folder that a file operation failed on. */
function pathOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'path' in error) return String(error.path);
  throw error;
}
