import {body, bullet, fallbackBody, paragraph} from '../fixtures/body.ts'
import {context} from '../fixtures/context.ts'
import {fallbackText, text} from '../fixtures/text.ts'
import type {SideBySideProps} from './index.tsx'

const english = {lang: 'en', dir: 'ltr', endonym: 'English'} as const
const german = {lang: 'de', dir: 'ltr', endonym: 'Deutsch'} as const
const russian = {lang: 'ru', dir: 'ltr', endonym: 'Русский'} as const
const arabic = {lang: 'ar', dir: 'rtl', endonym: 'العربية'} as const

const risk = bullet('b2', 'Cement can leak out of the bone.')

export const sideBySideFixtures = {
  englishAndArabic: {
    id: 'overview',
    headings: [text('en', 'Overview'), text('ar', 'نظرة عامة')],
    bodies: [
      body('en', paragraph('b1', 'You lie on your front.'), bullet('b2', 'X-rays show the way.')),
      body('ar', paragraph('b1', 'تستلقي على بطنك.'), bullet('b2', 'الأشعة تُظهر الطريق.')),
    ],
    safetyCritical: false,
    languages: [english, arabic],
    contexts: [context('en'), context('ar')],
  },
  englishAndGermanWithOneChangedPart: {
    id: 'duringProcedure',
    headings: [text('en', 'What happens'), text('de', 'Ablauf')],
    bodies: [
      body('en', paragraph('b1', 'You lie on your front.'), risk),
      [
        ...body('de', paragraph('b1', 'Sie liegen auf dem Bauch.')),
        ...fallbackBody('changed', 'en', risk),
      ],
    ],
    safetyCritical: false,
    languages: [english, german],
    contexts: [context('en'), context('de')],
  },
  russianAndGermanWithheldInBoth: {
    id: 'risks',
    headings: [text('ru', 'Риски'), text('de', 'Risiken')],
    bodies: [fallbackBody('missing', 'en', risk), fallbackBody('changed', 'en', risk)],
    safetyCritical: true,
    languages: [russian, german],
    contexts: [context('ru'), context('de')],
  },
  arabicMissingBesideEnglish: {
    id: 'recovery',
    headings: [fallbackText('missing', 'en', 'Recovery'), text('en', 'Recovery')],
    bodies: [fallbackBody('missing', 'en', risk), body('en', risk)],
    safetyCritical: true,
    languages: [arabic, english],
    contexts: [context('ar'), context('en')],
  },
} satisfies Record<string, SideBySideProps>
