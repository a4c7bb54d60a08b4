import nextJest from 'next/jest.js'

const createConfig = nextJest({dir: './apps/web'})

/** Tests of components: jsdom, compiled as Next compiles them, so that CSS Modules resolve. */
export default createConfig({
  displayName: 'web',
  rootDir: import.meta.dirname,
  testEnvironment: 'jsdom',
  testMatch: ['<rootDir>/{apps,packages,studio}/**/*.test.tsx'],
  modulePathIgnorePatterns: ['/dist/', '/\\.next', '/\\.preop/'],
  setupFilesAfterEnv: ['<rootDir>/tests/setup-dom.ts'],
})
