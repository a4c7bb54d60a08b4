import {body, paragraph} from '../fixtures/body.ts'
import {context} from '../fixtures/context.ts'
import {fallbackText, text} from '../fixtures/text.ts'
import type {DonationAppealProps} from './index.tsx'

const provider = {
  actionUrl: 'https://giving.example/checkout',
  method: 'GET',
  parameters: {amount: 'amt', frequency: 'freq'},
} as const

export const donationAppealFixtures = {
  english: {
    story: body('en', paragraph('b1', 'Many families travel far to be with someone they love.')),
    context: context('en'),
    progress: {
      raised: 12000,
      target: 40000,
      text: '$12,000 raised of $40,000, as of November 1, 2026',
    },
    state: {
      open: {
        locale: 'en',
        provider,
        hidden: {cur: 'USD', fund: 'FAMILY', lang: 'en'},
        amounts: [
          {
            key: 'a25',
            value: 25,
            text: '$25',
            impact: text('en', 'helps with a night’s stay'),
            evidence: {href: '/en/donate/family#evidence', text: 'How we know'},
          },
          {key: 'a50', value: 50, text: '$50'},
        ],
        frequencies: ['once', 'monthly'],
        labels: {
          amount: 'Choose an amount',
          frequency: 'How often',
          frequencies: {once: 'One time', monthly: 'Every month'},
          submit: 'Continue to payment',
          leaving: 'You are leaving this site. You pay at giving.example.',
        },
      },
    },
    taxNotes: [{key: 'US', text: text('en', 'United States: gifts may be tax deductible.')}],
  },
  germanMonthlyFirst: {
    story: body(
      'de',
      paragraph('b1', 'Viele Familien reisen weit, um bei einem Angehörigen zu sein.'),
    ),
    context: context('de'),
    state: {
      open: {
        locale: 'de',
        provider: {...provider, method: 'POST'},
        hidden: {cur: 'USD', lang: 'de'},
        amounts: [
          {
            key: 'a25',
            value: 25,
            text: '25 $',
            impact: fallbackText('missing', 'en', 'helps with a night’s stay'),
          },
        ],
        frequencies: ['monthly', 'once'],
        labels: {
          amount: 'Betrag wählen',
          frequency: 'Wie oft',
          frequencies: {once: 'Einmalig', monthly: 'Jeden Monat'},
          submit: 'Weiter zur Zahlung',
          leaving: 'Sie verlassen diese Website. Sie zahlen bei giving.example.',
        },
      },
    },
    taxNotes: [],
  },
  russianEnded: {
    story: body('ru', paragraph('b1', 'Спасибо всем, кто помог.')),
    context: context('ru'),
    state: {ended: 'Сбор завершён.'},
    taxNotes: [],
  },
} satisfies Record<string, DonationAppealProps>
