import {fallbackText, text} from '../fixtures/text.ts'
import type {HelpLinkProps} from './index.tsx'

export const helpLinkFixtures = {
  english: {locale: 'en', target: 'whenToCall', text: text('en', 'When to call for help')},
  arabicInEnglish: {
    locale: 'ar',
    target: 'whenToCall',
    text: fallbackText('missing', 'en', 'When to call for help'),
  },
} satisfies Record<string, HelpLinkProps>
