import {body, paragraph} from '../fixtures/body.ts'
import {context} from '../fixtures/context.ts'
import {fallbackText, text} from '../fixtures/text.ts'
import type {DonationAppealProps, DonationFormProps, HandOffProps} from './index.tsx'

const english = {
  amount: 'Choose an amount',
  own: 'Another amount',
  ownAmount: 'Your amount (US Dollar)',
  currency: 'Currency',
  frequency: 'How often',
  submit: 'Continue',
  ahead: 'Next you check your choice. You pay at giving.example.',
  problem: 'Please check your choice',
}

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
        action: '/en/donate/family/go',
        amounts: [
          {
            key: 'a25',
            text: '$25',
            impact: text('en', 'helps with a night’s stay'),
            evidence: {href: 'https://example.org/stays', text: 'How we know'},
          },
          {key: 'a50', text: '$50'},
        ],
        currencies: [{code: 'USD', text: 'US Dollar'}],
        frequencies: [
          {value: 'once', text: 'One time'},
          {value: 'monthly', text: 'Every month'},
        ],
        labels: english,
      },
    },
    taxNotes: [
      {key: 'US', label: 'Taxes: United States', text: text('en', 'Gifts may be tax deductible.')},
    ],
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
        action: '/de/donate/familie/go',
        amounts: [
          {
            key: 'a25',
            text: '25 $',
            impact: fallbackText('missing', 'en', 'helps with a night’s stay'),
          },
        ],
        currencies: [
          {code: 'USD', text: 'US-Dollar'},
          {code: 'EUR', text: 'Euro'},
        ],
        frequencies: [
          {value: 'monthly', text: 'Jeden Monat'},
          {value: 'once', text: 'Einmalig'},
        ],
        labels: {
          amount: 'Betrag wählen',
          own: 'Ein anderer Betrag',
          ownAmount: 'Ihr Betrag',
          currency: 'Währung',
          frequency: 'Wie oft',
          submit: 'Weiter',
          ahead: 'Danach zahlen Sie bei giving.example.',
          problem: 'Bitte prüfen Sie Ihre Auswahl',
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

/** What was typed is kept, and what is wrong stands beside it. */
export const wrongAmountFixture: DonationFormProps = {
  ...donationAppealFixtures.english.state.open,
  values: {amount: 'own', own: 'fifty', currency: '', frequency: 'monthly'},
  errors: {amount: 'Write the amount in digits, like this: 12.50.'},
}

export const handOffFixture: HandOffProps = {
  locale: 'en',
  choices: [
    {key: 'amount', term: 'Amount', value: '$12.50'},
    {key: 'fund', term: 'Your gift goes to', value: fallbackText('missing', 'de', 'Familienfonds')},
  ],
  action: 'https://giving.example/checkout',
  method: 'GET',
  fields: [
    {name: 'amt', value: '12.50'},
    {name: 'cur', value: 'USD'},
  ],
  changeHref: '/en/donate/family/go?change=1',
  labels: {
    unpaid: 'Nothing has been paid yet.',
    handedOver: 'Giving Example gets only what stands here.',
    leaving: 'You are leaving this site for giving.example.',
    submit: 'Continue to Giving Example',
    change: 'Change your choice',
  },
}
