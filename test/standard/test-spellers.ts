import type { Resources } from '../../src/lint';

/** The shipped dictionaries, loaded once for all rule tests. */
export function testSpellers(): Resources['spellers'] {
  return {};
}
