import {fallbackText, text} from '../fixtures/text.ts'
import type {PictureProps} from './index.tsx'

const image = {
  src: '/images/image-0a-1600x900-jpg/1344.webp',
  srcSet:
    '/images/image-0a-1600x900-jpg/320.webp 320w, /images/image-0a-1600x900-jpg/1344.webp 1344w',
  sizes: '100vw',
  width: 1600,
  height: 900,
}

export const pictureFixtures = {
  described: {locale: 'en', image, alt: text('en', 'A spine from the side')},
  decorative: {locale: 'en', image},
  untranslated: {
    locale: 'de',
    image,
    alt: fallbackText('missing', 'en', 'A spine from the side'),
  },
} satisfies Record<string, PictureProps>
