import type {TimedStepsProps} from './index.tsx'

export const timedStepsFixtures = {
  preparation: {
    steps: [
      {key: 'b1', when: '7 days before', children: 'Ask your doctor about each medicine.'},
      {key: 'b2', when: 'On the day', children: 'Bring a list of your medicines.'},
    ],
  },
  recoveryRussianInEnglish: {
    steps: [
      {
        key: 'b1',
        when: 'Через 2–3 недели после процедуры',
        language: {lang: 'en', dir: 'ltr'},
        children: 'You see the surgeon.',
      },
    ],
  },
} satisfies Record<string, TimedStepsProps>
