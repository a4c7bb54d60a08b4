import {body, fallbackBody, paragraph} from '../fixtures/body.ts'
import {context} from '../fixtures/context.ts'
import {fallbackText, text} from '../fixtures/text.ts'
import type {FaqListProps} from './index.tsx'

export const faqListFixtures = {
  english: {
    id: 'faqs',
    heading: 'Questions people ask',
    context: context('en'),
    faqs: [
      {
        key: 'awake',
        question: text('en', 'Will I be awake?'),
        answer: body('en', paragraph('b1', 'Some people are. Ask your care team what is planned.')),
      },
    ],
  },
  german: {
    id: 'faqs',
    heading: 'Häufige Fragen',
    context: context('de'),
    faqs: [
      {
        key: 'awake',
        question: text('de', 'Bin ich während des Eingriffs wach?'),
        answer: body('de', paragraph('b1', 'Manche sind wach. Fragen Sie Ihr Behandlungsteam.')),
      },
      {
        key: 'bones',
        question: fallbackText('missing', 'en', 'Does it make my bones stronger?'),
        answer: fallbackBody(
          'missing',
          'en',
          paragraph('b1', 'Ask your doctor about bone health.'),
        ),
      },
    ],
  },
  russian: {
    id: 'faqs',
    heading: 'Частые вопросы',
    context: context('ru'),
    faqs: [
      {
        key: 'awake',
        question: text('ru', 'Буду ли я в сознании?'),
        answer: body('ru', paragraph('b1', 'Некоторые бодрствуют. Спросите лечащего врача.')),
      },
    ],
  },
} satisfies Record<string, FaqListProps>
