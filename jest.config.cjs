/** Two kinds of tests: `core` runs in Node on the sources, `e2e` drives a real browser on the built product. */
const transform = {
  '^.+\\.[cm]?[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};
// These packages are published as ES modules only (see the tool chain notes in docs/decisions).
const modules = 'htmlparser2|entities|domhandler|domutils|domelementtype|dom-serializer|parse5';
const shared = { transform, transformIgnorePatterns: [`/node_modules/(?!(${modules})/)`], testEnvironment: 'node' };

module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'core',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/test/e2e/ground/set-up.mjs',
      globalTeardown: '<rootDir>/test/e2e/ground/tear-down.mjs',
      setupFilesAfterEnv: ['<rootDir>/test/e2e/ground/patience.ts'],
    },
  ],
};
