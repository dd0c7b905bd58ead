import type { ClientRequest } from '../report';
import type { Letter } from './letter/letter';
import { originalRules } from './original-rules';
import { clientRequests } from './request/client-requests';
import type { Rule } from './rule';

/** What holds a reply against the client's message. Apart from the other rules, since the send file does without it. */
export interface Comparison {
  readonly rules: readonly Rule[];
  readonly requestsOf: (letter: Letter) => readonly ClientRequest[];
}

export const comparison: Comparison = { rules: originalRules, requestsOf: clientRequests };
