import {fallbackText, text} from '../fixtures/text.ts'
import type {RelatedListProps} from './index.tsx'

export const relatedListFixtures = {
  german: {
    locale: 'de',
    heading: 'Verwandte Behandlungen',
    links: [
      {href: '/de/procedures/mrt', text: text('de', 'Magnetresonanztomographie der Wirbelsäule')},
      {href: '/de/procedures/dxa', text: fallbackText('missing', 'en', 'Bone density scan')},
    ],
  },
  english: {
    locale: 'en',
    heading: 'Related procedures',
    links: [{href: '/en/procedures/mri', text: text('en', 'MRI of the spine')}],
  },
} satisfies Record<string, RelatedListProps>
