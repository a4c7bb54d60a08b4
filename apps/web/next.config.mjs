// Plain JavaScript, which Next loads as it is: from TypeScript of its own it cannot import ours.
import {fileURLToPath} from 'node:url'
import {contentSecurityPolicy} from './lib/content-security-policy.ts'

const securityHeaders = [
  {key: 'Content-Security-Policy', value: contentSecurityPolicy()},
  {key: 'X-Content-Type-Options', value: 'nosniff'},
  {key: 'X-Frame-Options', value: 'DENY'},
  {key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin'},
  {key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=()'},
  {key: 'Cross-Origin-Opener-Policy', value: 'same-origin'},
  {key: 'Cross-Origin-Resource-Policy', value: 'same-origin'},
  ...(process.env.PREOP_SITE_URL?.startsWith('https:')
    ? [{key: 'Strict-Transport-Security', value: 'max-age=31536000; includeSubDomains'}]
    : []),
]

/** Other sites and messengers show it beside a link to a page. */
const sharedPicture = {key: 'Cross-Origin-Resource-Policy', value: 'cross-origin'}

/** Thirty seconds is the longest that a shared cache may show a withdrawn sentence. */
const publicPages = {key: 'Cache-Control', value: 'public, max-age=0, s-maxage=30, must-revalidate'}

const inDevelopment = process.env.NODE_ENV === 'development'

/** @type {import('next').NextConfig} */
const config = {
  cacheHandler: fileURLToPath(new URL('cache-handler.mjs', import.meta.url)),
  distDir: process.env.PREOP_DIST_DIR ?? '.next',
  rewrites: async () => [
    {source: '/healthz', destination: '/api/healthz'},
    {source: '/robots.txt', destination: '/api/robots'},
    {source: '/sitemap.xml', destination: '/api/sitemap'},
    {source: '/sitemap/:part(\\d+).xml', destination: '/api/sitemap?part=:part'},
    {source: '/images/:id/:file', destination: '/api/image'},
  ],
  headers: async () => [
    // Next's development client needs inline scripts and a socket; documents are built ones.
    ...(inDevelopment ? [] : [{source: '/:path*', headers: securityHeaders}]),
    {source: '/open-graph/:file', headers: [sharedPicture]},
    {source: '/:locale/:path*', headers: [publicPages]},
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

export default config
