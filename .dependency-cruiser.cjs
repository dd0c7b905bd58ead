/**
 * The arrows of the house, as rules that a tool checks: surfaces -> outlook, eml -> lint -> standard -> language,
 * spelling -> mail, policy, messages. A pure room may not reach the DOM, Node or Office.
 */
const rooms = {
  messages: [],
  mail: [],
  policy: ['messages'],
  language: ['mail', 'messages'],
  spelling: ['mail', 'language'],
  standard: ['language', 'spelling', 'mail', 'policy', 'messages'],
  eml: ['mail'],
  outlook: ['mail', 'policy', 'messages'],
  manifest: ['messages'],
  browser: ['spelling'],
  taskpane: ['browser', 'outlook', 'eml', 'standard', 'language', 'spelling', 'mail', 'policy', 'messages'],
  launchevent: ['manifest', 'outlook', 'standard', 'language', 'mail', 'policy', 'messages'],
  admin: ['browser', 'eml', 'standard', 'language', 'spelling', 'mail', 'policy', 'messages'],
  cli: ['manifest', 'eml', 'standard', 'language', 'spelling', 'mail', 'policy', 'messages'],
  preview: ['eml', 'mail', 'messages'],
};
/** Files that stand in `src` itself: what `lint` returns, and the engine's one door. */
const doors = { report: Object.keys(rooms), lint: ['taskpane', 'launchevent', 'admin', 'cli'] };
const pure = '^src/(mail|language|spelling|standard|policy|messages)/|^src/(lint|report)\\.ts$';

module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([room, below]) => ({
      name: `arrows-${room}`,
      comment: `src/${room} may use only: ${below.join(', ') || 'nothing'}.`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: {
        path: '^src/',
        pathNot: [
          ...[room, ...below].map((name) => `^src/${name}/`),
          ...Object.entries(doors)
            .filter(([, users]) => users.includes(room))
            .map(([door]) => `^src/${door}\\.ts$`),
        ],
      },
    })),
    {
      name: 'arrows-report',
      comment: 'The report is the lowest door: types only, nothing above it.',
      severity: 'error',
      from: { path: '^src/report\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(mail|messages)/' },
    },
    {
      name: 'arrows-lint',
      comment: 'lint.ts stands on the pure rooms only.',
      severity: 'error',
      from: { path: '^src/lint\\.ts$' },
      to: { path: '^src/', pathNot: '^src/((standard|language|spelling|mail|policy|messages)/|report\\.ts$)' },
    },
    {
      name: 'no-node-in-the-core',
      comment: 'What the engine needs is passed in: it runs where there is no Node.',
      severity: 'error',
      from: { path: pure },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-known-packages-in-the-core',
      comment: 'The core may use the HTML tokenizer, the phone library, and zod and jsonc-parser (policy only).',
      severity: 'error',
      from: { path: pure },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-no-pkg'],
        pathNot: 'node_modules/(htmlparser2|libphonenumber-js|entities|zod|jsonc-parser)/',
      },
    },
    {
      name: 'zod-only-in-policy',
      comment: 'zod is used where a policy or the saved settings are read, so that the send file carries none.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(policy|taskpane|admin)/' },
      to: { path: 'node_modules/zod/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Two files that import each other are one file.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'examples-are-never-shipped',
      comment: 'Examples serve the tests and the generated documentation.',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.examples\\.ts$' },
      to: { path: '\\.examples\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
