import {canonical, hashSource} from '@preop/translation'

const day = '2026-05-03T09:00:00Z'

const unit = (key: string, source: unknown, more: object = {}) => ({
  _key: key,
  sourceHash: hashSource(source),
  source: canonical(source),
  origin: 'human',
  translatedBy: 'u-ana',
  translatedAt: day,
  ...more,
})

export const block = (key: string, text: string) => ({
  _type: 'block',
  _key: key,
  style: 'normal',
  markDefs: [],
  children: [{_type: 'span', _key: `${key}-0`, text, marks: []}],
})

/** A field with source text and, in French, a translation of what `source` was then. */
export const translated = (source: string, then: string, more: object = {}) => [
  {_key: 'en', language: 'en', value: source},
  {_key: 'fr', language: 'fr', value: 'Le texte', l10n: {units: [unit('value', then, more)]}},
]

export const machineUnit = {origin: 'machine', translatedBy: 'machine'}

/** A body of which French has the first part as it is, the second as it was, the third not at all. */
export const partlyTranslatedBody = [
  {
    _key: 'en',
    language: 'en',
    value: [
      block('b1', 'Rest for a day.'),
      block('b2', 'Take 2 tablets.'),
      block('b3', 'Call us.'),
    ],
  },
  {
    _key: 'fr',
    language: 'fr',
    value: [block('b1', 'Reposez-vous un jour.'), block('b2', 'Prenez 1 comprimé.')],
    l10n: {
      units: [
        unit('b1', block('b1', 'Rest for a day.'), {reviewedBy: 'u-bo', reviewedAt: day}),
        unit('b2', block('b2', 'Take 1 tablet.')),
      ],
    },
  },
]
