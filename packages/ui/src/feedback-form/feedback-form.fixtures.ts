import type {FeedbackFormProps} from './index.tsx'

export const feedbackFormFixtures = {
  english: {
    action: '/en/feedback/procedure-wrist-check',
    labels: {
      question: 'Was this page helpful?',
      yes: 'Yes',
      no: 'No',
      why: 'What was the problem?',
      send: 'Send',
      privacy: 'We keep your answer and nothing about you.',
    },
    reasons: [
      {value: 'hardToUnderstand', text: 'It is hard to understand'},
      {value: 'somethingWrong', text: 'Something is wrong'},
    ],
  },
} satisfies Record<string, FeedbackFormProps>
