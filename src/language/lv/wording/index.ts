import type { Wording } from '../../wording';
import { connectives } from './connectives';
import { foreign } from './foreign';
import { law } from './law';
import { lightVerbs } from './light-verbs';
import { manner } from './manner';
import { references } from './references';
import { speakers } from './speakers';
import { time } from './time';
import { verbs } from './verbs';

/** Latvian officialese and what stands better (research section B.2). */
export const wordings: readonly Wording[] = [
  ...connectives,
  ...references,
  ...time,
  ...verbs,
  ...lightVerbs,
  ...speakers,
  ...manner,
  ...law,
  ...foreign,
];
