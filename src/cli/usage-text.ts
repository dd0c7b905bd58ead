import type { CommanderError } from 'commander';
import type { CommandCatalogue } from '../messages/command-catalogue';

/** What is wrong with a command line, in the user's language: commander tells it in English, with the names in quotes. */
export function usageText(error: CommanderError, { usage }: CommandCatalogue): string {
  const message = error.message.replace(/^error: /, '');
  const [name = '', value = ''] = Array.from(message.matchAll(/'([^']*)'/g), (match) => match[1] ?? '');
  const guess = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(message)?.[1];
  const hint = usage.hint({ command: 'atbilde' });
  const tell = (text: string) => [text, ...(guess ? [usage.didYouMean({ names: guess })] : []), hint].join(' ');
  switch (error.code) {
    case 'commander.help':
      return tell(usage.noCommand);
    case 'commander.unknownOption':
      return tell(usage.unknownOption({ name }));
    case 'commander.unknownCommand':
      return tell(usage.unknownCommand({ name }));
    case 'commander.missingArgument':
      return tell(usage.missingArgument({ name }));
    case 'commander.optionMissingArgument':
      return tell(usage.missingValue({ name }));
    case 'commander.missingMandatoryOptionValue':
      return tell(usage.missingOption({ name }));
    case 'commander.excessArguments':
      return tell(usage.tooMany);
    case 'commander.invalidArgument': {
      const allowed = /is invalid\. (?:Allowed choices are )?(.+?)\.?$/.exec(message)?.[1] ?? '';
      return tell(usage.badValue({ name, value, allowed }));
    }
    default:
      return tell(usage.other({ message }));
  }
}
