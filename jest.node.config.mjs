/** Tests of pure code and of servers over HTTP: Node, ES modules, types stripped as Node strips them. */
export default {
  displayName: 'node',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{apps,packages,studio}/**/*.test.ts', '<rootDir>/tests/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/\\.next'],
  modulePathIgnorePatterns: ['/dist/', '/\\.next', '/\\.preop/'],
  extensionsToTreatAsEsm: ['.ts'],
  // A busy machine is slow, not wrong: this only ends what hangs.
  testTimeout: 60_000,
  transform: {'\\.ts$': '<rootDir>/tests/strip-types-transformer.mjs'},
}
