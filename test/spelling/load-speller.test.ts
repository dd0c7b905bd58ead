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

test('a file that is no dictionary, is cut short or has bytes too many is refused', () => {
  const bytes = readFileSync(join(assets, 'dictionary-en.bin'));
  const page = new TextEncoder().encode('<!DOCTYPE html><title>404</title>');
  expect(() => loadSpeller('en', { dictionary: page })).toThrow('no dictionary file');
  expect(() => loadSpeller('en', { dictionary: bytes, counts: page })).toThrow('no dictionary file');
  for (const length of [4, 100, 100_000, bytes.length - 1])
    expect(() => loadSpeller('en', { dictionary: bytes.subarray(0, length) })).toThrow('damaged');
  expect(() => loadSpeller('en', { dictionary: new Uint8Array([...bytes, 0]) })).toThrow('damaged');
});
