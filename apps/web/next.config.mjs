// Plain JavaScript, so that Next lets Node load it and what it imports; Next's own way of reading a
// config in TypeScript finds no `.ts` file that it imports.
import {fileURLToPath} from 'node:url'
import {PHASE_PRODUCTION_SERVER} from 'next/constants.js'
import {guardAnswers} from './lib/guard-answers.ts'
import {previewRoutes} from './lib/preview-routes.ts'

/** Other sites and messengers show it beside a link to a page. */
const sharedPicture = {key: 'Cross-Origin-Resource-Policy', value: 'cross-origin'}

/** Thirty seconds is the longest that a shared cache may show a withdrawn sentence. */
const publicPages = {key: 'Cache-Control', value: 'public, max-age=0, s-maxage=30, must-revalidate'}

/** @type {import('next').NextConfig} */
const config = {
  cacheHandler: fileURLToPath(new URL('cache-handler.mjs', import.meta.url)),
  distDir: process.env.PREOP_DIST_DIR ?? '.next',
  // One sheet for what all pages share, and further ones for what only some have: the cost at which
  // no page loads another kind's styles and the shared ones stay together.
  experimental: {cssChunking: {type: 'graph', requestCost: 300, weightDistribution: 0}},
  rewrites: async () => [
    {source: '/healthz', destination: '/api/healthz'},
    {source: '/robots.txt', destination: '/api/robots'},
    {source: '/sitemap.xml', destination: '/api/sitemap'},
    {source: '/sitemap/:part(\\d+).xml', destination: '/api/sitemap?part=:part'},
    {source: '/images/:id/:file', destination: '/api/image'},
    previewRoutes.rewrite,
  ],
  redirects: async () => [previewRoutes.redirect],
  headers: async () => [
    {source: '/open-graph/:file', headers: [sharedPicture]},
    {source: '/:locale/:path*', headers: [publicPages]},
    ...previewRoutes.headers,
  ],
  // `npm run build` runs tsc first. Next's own check compares each page with a type that does not
  // know `unstable_runtimeJS`.
  typescript: {ignoreBuildErrors: true},
  poweredByHeader: false,
  serverExternalPackages: ['cspell-trie-lib'],
  transpilePackages: [
    'next-intl',
    'use-intl',
    'icu-minify',
    '@portabletext/react',
    '@portabletext/toolkit',
    '@preop/content',
    '@preop/locales',
    '@preop/portable-text',
    '@preop/schema',
    '@preop/search',
    '@preop/translation',
    '@preop/ui',
  ],
}

/**
 * Next reads this before it answers anybody. Its hook for code that runs at the start comes too late:
 * pages that stand ready are sent before it has run, and would go out without their headers.
 *
 * @param {string} phase
 */
export default (phase) => {
  if (phase === PHASE_PRODUCTION_SERVER) guardAnswers()
  return config
}
