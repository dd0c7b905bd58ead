import fc from 'fast-check';
import { render } from '../../src/mail/render';
import { junkHtml, mailHtml, plainText } from './mail-pieces';
import { seen, visibleText } from './visible-text';

const RUNS = 2000;

describe('the map of random bodies', () => {
  test.each([
    ['well-formed', mailHtml],
    ['junk', junkHtml],
  ])('%s HTML: its text is what a browser shows', (_title, bodies) => {
    fc.assert(
      fc.property(bodies, (source) => {
        const shown = seen(render({ format: 'html', source }).text);
        if (shown !== visibleText(source)) expect(shown).toBe(visibleText(source));
      }),
      { numRuns: RUNS },
    );
  });

  test('plain text: its text is the source', () => {
    fc.assert(
      fc.property(plainText, (source) => seen(render({ format: 'text', source }).text) === seen(source)),
      { numRuns: RUNS },
    );
  });

  test.each([
    ['html', fc.oneof(mailHtml, junkHtml)],
    ['text', plainText],
  ] as const)('%s: every unit has its place in the source, in rising order', (format, bodies) => {
    fc.assert(
      fc.property(bodies, (source) => {
        const flaws = flawsOf(source, format);
        if (flaws.length > 0) expect(flaws).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

/** What is wrong with a map; lines must not be empty nor hold white space at their ends. */
function flawsOf(source: string, format: 'html' | 'text'): string[] {
  const { text, runs, lines, markup } = render({ format, source });
  const flaws: string[] = [];
  const demand = (right: boolean, flaw: string) => {
    if (!right) flaws.push(flaw);
  };
  let sourceEnd = 0;
  let textEnd = 0;
  for (let index = 0; index < runs.length; index++) {
    const run = runs.run(index);
    demand(run.sourceStart >= sourceEnd && run.textStart >= textEnd, `run ${index} lies before its predecessor`);
    demand(['', ' ', '\n'].includes(text.slice(textEnd, run.textStart)), `text before run ${index} comes from nowhere`);
    const literal = source.slice(run.sourceStart, run.sourceEnd).replace(/\s/g, ' ');
    const shown = text.slice(run.textStart, run.textEnd).replace(/\s/g, ' ');
    demand(!run.exact || literal === shown, `run ${index} is not exact`);
    ({ sourceEnd, textEnd } = run);
  }
  demand(textEnd === text.length, 'text behind the last run');
  const joined = lines.map(({ start, end }) => text.slice(start, end));
  demand(text === joined.join('\n'), 'the lines are not the text');
  demand(
    joined.every((line) => line !== '' && line === line.trim()),
    'a line is empty or not trimmed',
  );
  for (let index = 2; index < markup.length; index += 2) {
    demand((markup[index] ?? 0) >= (markup[index - 1] ?? 0), 'markup overlaps');
  }
  return flaws;
}
