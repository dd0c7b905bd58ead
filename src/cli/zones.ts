import { draftOfBody } from '../mail/draft-of-body';
import { readMail } from '../mail/read-mail';
import type { CommandContext } from './context';
import { EXIT, type ExitCode } from './terminal';

export interface ZonesOptions {
  readonly json: boolean;
  /** The input is plain text instead of HTML. */
  readonly text: boolean;
}

/** Takes the body on standard input apart into author's text, signature and quoted history. */
export async function zones({ json, text }: ZonesOptions, { terminal, texts }: CommandContext): Promise<ExitCode> {
  const source = new TextDecoder().decode(await terminal.read());
  const mail = readMail(draftOfBody({ format: text ? 'text' : 'html', source }));
  const { confidence } = mail;
  const found = { author: mail.author.text, signature: mail.signature.text, quoted: mail.quoted.text, confidence };
  if (json) terminal.write(`${JSON.stringify(found)}\n`);
  else {
    for (const name of ['author', 'signature', 'quoted', 'confidence'] as const) {
      terminal.write(`== ${texts.zoneNames[name]}\n${found[name]}\n`);
    }
  }
  return EXIT.nothingToMend;
}
