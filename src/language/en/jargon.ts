import type { Term } from '../lv/jargon';

/** Latvian terms put into English word for word, which a reader from another country takes for something else or for nothing. */
export const terms: readonly Term[] = [
  { phrase: 'technical regulations', explanation: 'what the utility companies require for a connection' },
  { phrase: 'binding regulations', explanation: 'local rules of the municipality' },
  { phrase: 'construction board', explanation: 'the municipal building authority' },
  { phrase: 'building board', explanation: 'the municipal building authority' },
  { phrase: 'orphan*/orphans court', explanation: 'the municipal family and guardianship court' },
  { phrase: 'cadastral/cadastre designation', explanation: 'the number of a plot or building in the land register' },
  { phrase: 'detailed planning', explanation: 'a plan of what may be built on a plot' },
  { phrase: 'certification card', explanation: 'a permit for small building works' },
  { phrase: 'explanatory memorandum', explanation: 'a simple document for small building works' },
  { phrase: 'construction intention/intent', explanation: 'the planned building works' },
  { phrase: 'administrative act', explanation: 'a decision that can be appealed', thorough: true },
];
