/**
 * Two projects, told apart by file name: `*.test.ts` runs in Node with native ES modules,
 * `*.test.tsx` in jsdom through Next's own compiler (CSS Modules, JSX).
 */
export default {
  projects: ['<rootDir>/jest.node.config.mjs', '<rootDir>/jest.web.config.mjs'],
}
