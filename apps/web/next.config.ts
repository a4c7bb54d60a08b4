import type {NextConfig} from 'next'

const config: NextConfig = {
  rewrites: async () => [{source: '/healthz', destination: '/api/healthz'}],
  // `npm run build` runs tsc first. Next's own check compares each page with a type that does not
  // know `unstable_runtimeJS`.
  typescript: {ignoreBuildErrors: true},
  poweredByHeader: false,
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
    '@preop/translation',
    '@preop/ui',
  ],
}

export default config
