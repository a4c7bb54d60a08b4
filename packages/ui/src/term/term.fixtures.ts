import {context} from '../fixtures/context.ts'
import type {TermProps} from './index.tsx'

const place = 'overview-b2-t1-1'

export const termFixtures = {
  english: {
    word: {id: 'osteoporosis', place, text: 'weak bones', lang: 'en', children: 'weak bones'},
    context: context('en'),
  },
  germanMeaningInEnglish: {
    word: {id: 'osteoporosis', place, text: 'Osteoporose', lang: 'de', children: 'Osteoporose'},
    context: context('de'),
  },
  arabicMeaningInsideEnglish: {
    word: {id: 'osteoporosis', place, text: 'osteoporosis', lang: 'en', children: 'osteoporosis'},
    context: context('ar'),
  },
} satisfies Record<string, TermProps>
