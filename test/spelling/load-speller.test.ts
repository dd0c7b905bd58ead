import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSpeller } from '../../src/spelling/load-speller';
import { englishSpeller, latvianSpeller } from './spellers';

const assets = join(__dirname, '../../assets/spelling');

test('the shipped files unpack into a Latvian and an English speller', () => {
  expect(latvianSpeller().accepts('pašvaldība')).toBe(true);
  expect(latvianSpeller().accepts('pasvaldiba')).toBe(false);
  expect(latvianSpeller().corrections('pasvaldiba', 1)).toEqual(['pašvaldība']);
  expect(englishSpeller().accepts('municipality')).toBe(true);
  expect(englishSpeller().corrections('municipaliti', 1)).toEqual(['municipality']);
});

test('a file that is no dictionary or is cut short is refused', () => {
  const bytes = readFileSync(join(assets, 'dictionary-en.bin'));
  expect(() => loadSpeller('en', { dictionary: new Uint8Array([60, 33, 68, 79]) })).toThrow('no dictionary file');
  expect(() => loadSpeller('en', { dictionary: bytes.subarray(0, bytes.length - 1) })).toThrow('damaged');
  const damaged = Uint8Array.from(bytes);
  damaged[damaged.length - 2] = 7;
  expect(() => loadSpeller('en', { dictionary: damaged })).toThrow('damaged');
});
