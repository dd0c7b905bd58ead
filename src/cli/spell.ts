import type { CommandContext } from './context';
import { loadSpellers } from './spellers';
import { EXIT, type ExitCode } from './terminal';

const MOST_CORRECTIONS = 5;

/**
 * Reads words from standard input, one a line, and prints one JSON object a line: the product's verdict (`correct`), the
 * dictionary's alone (`dictionary`), and corrections, best first. An empty line is a word of no letters and gives an object too,
 * so that line N of the output belongs to line N of the input.
 */
export async function spell(context: CommandContext): Promise<ExitCode> {
  const { terminal, texts } = context;
  const { lv: speller } = await loadSpellers(['lv'], context);
  if (!speller) {
    terminal.complain(`${texts.noSpelling}\n`);
    return EXIT.unusable;
  }
  const verdicts = linesOf(await terminal.read()).map((word) => {
    const asked = word.normalize('NFC');
    const correct = speller.accepts(asked);
    const corrections = correct ? [] : speller.corrections(asked, MOST_CORRECTIONS);
    return `${JSON.stringify({ word, correct, dictionary: speller.inDictionary(asked), corrections })}\n`;
  });
  terminal.write(verdicts.join(''));
  return EXIT.nothingToMend;
}

function linesOf(input: Uint8Array): readonly string[] {
  const text = new TextDecoder().decode(input).replace(/\r?\n$/, '');
  return text === '' ? [] : text.split(/\r?\n/);
}
