import {context} from '../fixtures/context.ts'
import {labels} from '../fixtures/labels.ts'
import type {FallbackNoteProps} from './index.tsx'

export const fallbackNoteFixtures = {
  germanWording: {kind: 'wording', text: labels.de.fallback.wording.unit, place: 'block'},
  russianChangedItem: {kind: 'changed', text: labels.ru.fallback.changed.unit, place: 'item'},
  arabicMissingSection: {
    kind: 'missing',
    text: labels.ar.fallback.missing.section,
    place: 'section',
  },
  russianSafety: {
    kind: 'changed',
    text: labels.ru.fallback.changed.section,
    place: 'safety',
    help: context('ru').help,
    dialable: true,
  },
  germanSafetyInDemonstration: {
    kind: 'missing',
    text: labels.de.fallback.missing.partly,
    place: 'safety',
    help: context('de').help,
    dialable: false,
  },
} satisfies Record<string, FallbackNoteProps>
