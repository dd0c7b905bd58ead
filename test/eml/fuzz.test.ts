import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEml } from '../../src/eml/read-eml';
import { readMail } from '../../src/mail/read-mail';
import { NOW } from '../mail/corpus';
import { Random } from '../mail/fuzz/random';

/** `npm run fuzz` runs for 60 seconds; within `npm test` a few must do. */
const SECONDS = Number(process.env.ATBILDE_FUZZ_SECONDS ?? 2);
const CORPUS = join(__dirname, '../corpus');
const PIECES = [
  '\r\n\r\n',
  '\n',
  '--b',
  'Content-Type: multipart/mixed; boundary=b\r\n',
  'Content-Transfer-Encoding: base64\r\n',
  '=?utf-8?q?=C4',
  '=',
  '\0',
  '\xff',
  'From: ',
  '<',
  ': ',
];

function mutated(random: Random, file: Uint8Array): Uint8Array {
  let source = Buffer.from(file).toString('latin1');
  for (let changes = 1 + random.below(5); changes > 0; changes--) {
    const from = random.below(source.length + 1);
    const to = Math.min(source.length, from + random.below(random.below(3) === 0 ? source.length : 60));
    const filling =
      random.below(2) === 0 ? random.one(PIECES).repeat(1 + random.below(60)) : String.fromCharCode(random.below(256));
    source =
      random.below(4) === 0
        ? source.slice(0, from)
        : source.slice(0, from) + filling + source.slice(random.below(2) === 0 ? from : to);
  }
  return Buffer.from(source, 'latin1');
}

test(
  `${SECONDS} s of damaged files: each is read or told apart, none is thrown about`,
  async () => {
    const files = readdirSync(CORPUS)
      .filter((name) => name.endsWith('.eml'))
      .map((name) => readFileSync(join(CORPUS, name)));
    const seed = Number(process.env.ATBILDE_FUZZ_SEED ?? Date.now() % 1_000_000_000);
    const random = new Random(seed);
    const end = Date.now() + SECONDS * 1000;
    const counts = { read: 0, refused: 0 };
    while (Date.now() < end) {
      const file = mutated(random, random.one(files));
      try {
        const reading = await readEml(file, NOW);
        if (reading.ok) {
          counts.read++;
          readMail(reading.draft);
        } else counts.refused++;
      } catch (error) {
        throw new Error(`seed ${seed}, input ${counts.read + counts.refused}: ${error}`);
      }
    }
    expect(counts.read).toBeGreaterThan(0);
    expect(counts.refused).toBeGreaterThan(0);
  },
  SECONDS * 1000 + 60_000,
);
