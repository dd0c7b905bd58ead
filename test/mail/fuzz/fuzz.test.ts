import type { Body, Draft } from '../../../src/mail/draft';
import { insertParagraph } from '../../../src/mail/insert-paragraph';
import { patchBody } from '../../../src/mail/patch-body';
import { readMail } from '../../../src/mail/read-mail';
import { readSignatureFields } from '../../../src/mail/read-signature-fields';
import { applyInverse } from '../../../src/mail/source-change';
import { labelledDrafts, ORGANISATION } from '../corpus';
import { draftOf } from '../draft-of';
import { junk, LARGEST, mutated, repeated } from './hostile';
import { Random } from './random';

/** `npm run fuzz` runs for 60 seconds; within `npm test` a few must do. */
const SECONDS = Number(process.env.ATBILDE_FUZZ_SECONDS ?? 4);
const SLOWEST_MS = 200;

/**
 * Milliseconds of processor time: the clock would measure other programs too. What was slow once may have waited for the
 * collection of garbage: it counts when it is slow three times. Throws beyond the limit.
 */
function timeOf(run: () => unknown): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3 && (attempt === 0 || shortest > SLOWEST_MS / 2); attempt++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    shortest = Math.min(shortest, (user + system) / 1000);
  }
  if (shortest > SLOWEST_MS) throw new Error(`${shortest} ms`);
  return shortest;
}

function readAll(draft: Draft): void {
  readSignatureFields(readMail(draft), { organisation: ORGANISATION, from: draft.from, user: null });
}

test(
  `${SECONDS} s of mutations, junk and repetition: nothing is thrown, nothing is slow, patches keep their promises`,
  async () => {
    const bodies = [...(await labelledDrafts('corpus', 'm')), ...(await labelledDrafts('corpus', 'q'))].map(
      ({ draft }) => draft.body,
    );
    const seed = Number(process.env.ATBILDE_FUZZ_SEED ?? Date.now() % 1_000_000_000);
    const random = new Random(seed);
    const end = Date.now() + SECONDS * 1000;
    const slowest = { reading: 0, patching: 0 };
    let inputs = 0;
    let patches = 0;
    while (Date.now() < end) {
      const kind = random.below(4);
      const { format, source: whole } = random.one(bodies);
      const source = kind < 2 ? mutated(random, whole) : kind === 2 ? junk(random) : repeated(random);
      const body: Body = {
        format:
          random.below(5) === 0
            ? format === 'html'
              ? 'text'
              : 'html'
            : kind < 2
              ? format
              : random.one(['html', 'text'] as const),
        source,
      };
      const label = `seed ${seed}, input ${inputs}, ${body.format}, ${source.length} units: ${JSON.stringify(source.slice(0, 200))}`;
      inputs++;
      expect(source.length).toBeLessThanOrEqual(LARGEST);
      try {
        const opening = random.below(4) === 0 ? mutated(random, whole) : null;
        const draft = draftOf(body, {
          bodyAtOpening: opening,
          composeType: random.one(['new', 'reply', 'unknown'] as const),
        });
        const mail = readMail(draft);
        slowest.reading = Math.max(
          slowest.reading,
          timeOf(() => readAll(draft)),
        );
        const { length } = mail.author.text;
        const start = random.below(length + 1);
        const edit = {
          start,
          end: Math.min(length, start + random.below(10)),
          replacement: random.one(['', ',', 'jo', '<&>', ' ']),
        };
        const patch = patchBody(mail, [edit]);
        slowest.patching = Math.max(
          slowest.patching,
          timeOf(() => patchBody(mail, [edit])),
          timeOf(() => insertParagraph(mail, 0, 'Ievads & citi.')),
        );
        if (!patch.ok) continue;
        patches++;
        if (applyInverse(patch.source, patch.inverse) !== source) throw new Error('the inverse differs');
      } catch (error) {
        throw new Error(`${label}: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
      }
    }
    console.log(
      `fuzz: seed ${seed}, ${inputs} inputs, ${patches} patches made, slowest reading ${slowest.reading.toFixed(0)} ms, slowest patch ${slowest.patching.toFixed(0)} ms of processor time`,
    );
    expect(inputs).toBeGreaterThan(SECONDS * 5);
  },
  SECONDS * 1000 + 60_000,
);
