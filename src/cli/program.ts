import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { UserLanguage } from '../messages/catalogue';
import { type CommandCatalogue, commandCatalogues } from '../messages/command-catalogue';
import { policyJsonSchema } from '../policy/json-schema';
import { samplePolicy } from '../policy/sample';
import { rules } from '../standard/registry';
import { check } from './check/check';
import type { CommandContext } from './context';
import { packageCommand } from './package/package';
import { checkPolicy } from './policy/check-policy';
import { tryPolicy } from './policy/try-policy';
import { type ProductFolders, productFolders } from './product-folders';
import { spell } from './spell';
import { EXIT, type ExitCode, type Terminal } from './terminal';
import { usageText } from './usage-text';
import { version } from './version';
import { zones } from './zones';

/** Runs one command line (without `node` and the script's name) and gives its exit code. */
export async function run(
  args: readonly string[],
  terminal: Terminal,
  folders: ProductFolders = productFolders(),
): Promise<ExitCode> {
  const language = languageIn(args);
  const texts = commandCatalogues[language];
  const context: CommandContext = { terminal, language, texts, folders };
  let code: ExitCode = EXIT.nothingToMend;
  const program = atbilde(context, (outcome) => {
    code = outcome;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return EXIT.nothingToMend;
    terminal.complain(`${usageText(error, texts)}\n`);
    return EXIT.unusable;
  }
  return code;
}

/** The language is needed before the command line can be read: it is the language of the help. */
function languageIn(args: readonly string[]): UserLanguage {
  return args.some((arg, index) => arg === '--language=en' || (arg === '--language' && args[index + 1] === 'en'))
    ? 'en'
    : 'lv';
}

function atbilde(context: CommandContext, end: (code: ExitCode) => void): Command {
  const { texts } = context;
  const program = command('atbilde', context)
    .usage(texts.usage.commandForm)
    .description(texts.program)
    .version(version, '--version', texts.version);

  program
    .addCommand(
      command('check', context)
        .usage(texts.usage.filesForm)
        .description(texts.check)
        .addArgument(new Argument('<file...>', texts.checkFiles))
        .addOption(policyOption(texts))
        .addOption(new Option('--json', texts.options.json))
        .addOption(formatOption(texts))
        .addOption(new Option('--now <date>', texts.options.now).argParser(dateIn(texts)))
        .addOption(new Option('--all', texts.options.all))
        .action(async (files: string[], options: CheckFlags) => {
          const format = options.json ? 'json' : (options.format ?? 'text');
          const { policy, now = null, all = false } = options;
          end(await check(files, { format, policy, now, all }, context));
        }),
    )
    .addCommand(
      command('spell', context)
        .description(texts.spell)
        .addOption(new Option('--json', texts.options.json))
        .action(async () => end(await spell(context))),
    )
    .addCommand(
      command('zones', context)
        .description(texts.zones)
        .addOption(new Option('--json', texts.options.json))
        .addOption(new Option('--text', texts.options.plain))
        .action(async ({ json = false, text = false }: { json?: boolean; text?: boolean }) => {
          end(await zones({ json, text }, context));
        }),
    )
    .addCommand(policyCommand(context, end))
    .addCommand(
      command('package', context)
        .description(texts.package.description)
        .addOption(new Option('--url <address>', texts.package.url).makeOptionMandatory())
        .addOption(new Option('--out <folder>', texts.package.out).makeOptionMandatory())
        .addOption(policyOption(texts))
        .addOption(new Option('--off', texts.package.offOption))
        .addOption(new Option('--json', texts.options.json))
        .action(async ({ off = false, json = false, policy, url, out }: PackageArguments) => {
          end(await packageCommand({ off, json, policy, url, out }, context));
        }),
    );
  return program;
}

function policyCommand(context: CommandContext, end: (code: ExitCode) => void): Command {
  const { texts, terminal, language } = context;
  const json = () => new Option('--json', texts.options.json);
  return command('policy', context)
    .usage(texts.usage.commandForm)
    .description(texts.policy.description)
    .addCommand(
      command('check', context)
        .usage(texts.usage.policyForm)
        .description(texts.policy.check)
        .addArgument(new Argument('<policy>', texts.policy.file))
        .addOption(json())
        .action(async (path: string, options: JsonFlag) => {
          end(await checkPolicy(path, options.json ?? false, context));
        }),
    )
    .addCommand(
      command('try', context)
        .usage(texts.usage.tryForm)
        .description(texts.policy.try)
        .addArgument(new Argument('<old>', texts.policy.old))
        .addArgument(new Argument('<new>', texts.policy.new))
        .addArgument(new Argument('<folder>', texts.policy.folder))
        .addOption(new Option('--html <file>', texts.policy.html))
        .addOption(json())
        .action(
          async (before: string, after: string, folder: string, options: JsonFlag & { readonly html?: string }) => {
            const { json: asJson = false, html } = options;
            end(await tryPolicy([before, after, folder], { json: asJson, html }, context));
          },
        ),
    )
    .addCommand(
      command('schema', context)
        .description(texts.policy.schema)
        .addOption(json())
        .action(() => terminal.write(`${JSON.stringify(policyJsonSchema(rules, language), null, 2)}\n`)),
    )
    .addCommand(
      command('sample', context)
        .description(texts.policy.sample)
        .action(() => terminal.write(samplePolicy(rules, language))),
    );
}

interface PackageArguments extends JsonFlag {
  readonly url: string;
  readonly out: string;
  readonly policy?: string;
  readonly off?: boolean;
}

interface JsonFlag {
  readonly json?: boolean;
}

interface CheckFlags {
  readonly json?: boolean;
  readonly format?: 'text' | 'json';
  readonly policy?: string;
  readonly now?: string;
  readonly all?: boolean;
}

/** A command that throws instead of ending the process, and speaks the language of its user. */
function command(name: string, { texts, terminal }: CommandContext): Command {
  const headings: Readonly<Record<string, string>> = texts.headings;
  return new Command(name)
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.write(text), writeErr: () => {}, outputError: () => {} })
    .configureHelp({
      styleTitle: (title) => headings[title] ?? title,
      optionDescription: (option) => option.description,
      subcommandTerm: (subcommand) => subcommand.name(),
      commandUsage: (subcommand) => `${pathOf(subcommand)} ${subcommand.usage()}`,
    })
    .usage(texts.usage.form)
    .addOption(new Option('--language <code>', texts.options.language).choices(['lv', 'en']))
    .helpOption('-h, --help', texts.help)
    .helpCommand(false);
}

function pathOf(subcommand: Command): string {
  return subcommand.parent ? `${pathOf(subcommand.parent)} ${subcommand.name()}` : subcommand.name();
}

function policyOption(texts: CommandCatalogue): Option {
  return new Option('--policy <file>', texts.options.policy);
}

function formatOption(texts: CommandCatalogue): Option {
  return new Option('--format <format>', texts.options.format).choices(['text', 'json']);
}

function dateIn({ usage }: CommandCatalogue) {
  return (value: string) => {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value) || Number.isNaN(Date.parse(value))) {
      throw new InvalidArgumentError(usage.date);
    }
    return value;
  };
}
