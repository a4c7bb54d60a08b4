import type {CareCardProps} from './index.tsx'

export const careCardFixtures = {
  emergency: {
    urgency: 'emergency',
    heading: 'Call 911 now if',
    children: 'you cannot move your legs',
  },
  urgentGerman: {
    urgency: 'urgent',
    heading: 'Rufen Sie uns noch am selben Tag an, wenn',
    children: 'die Einstichstelle anschwillt',
  },
  routineArabicInEnglish: {
    urgency: 'routine',
    heading: 'تحدّث إلى فريق الرعاية إذا',
    language: {lang: 'en', dir: 'ltr'},
    children: 'you have questions about recovery',
  },
} satisfies Record<string, CareCardProps>
