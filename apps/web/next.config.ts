import type {NextConfig} from 'next'

const config: NextConfig = {
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
