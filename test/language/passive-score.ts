import { passivesOf } from '../../src/language/lv/passives';
import { tokenize } from '../../src/language/tokens';
import { readTreebank, type Score, scoreOf } from './treebank';

/** The passive detector against the treebank's own analysis: an auxiliary counts when it is found as one. */
export function scorePassives(): Score & { readonly passives: number } {
  let hits = 0;
  let found = 0;
  let passives = 0;
  for (const { text, passives: wanted } of readTreebank()) {
    const tokens = tokenize(text);
    const whole = { start: 0, end: text.length, firstToken: 0, lastToken: tokens.length };
    const auxiliaries = new Set(wanted.map(({ auxiliary }) => auxiliary));
    const own = passivesOf(tokens, whole);
    found += own.length;
    passives += wanted.length;
    hits += own.filter(({ auxiliary }) => auxiliaries.has(tokens[auxiliary]?.start ?? -1)).length;
  }
  return { ...scoreOf(hits, found - hits, passives - hits), passives };
}
