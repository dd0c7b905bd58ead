import type { Resources } from '../../src/lint';
import { englishSpeller, latvianSpeller } from '../spelling/spellers';

/** The shipped dictionaries, loaded once for all rule tests. */
export function testSpellers(): Resources['spellers'] {
  return { lv: latvianSpeller(), en: englishSpeller() };
}
