/** The one owner of what a translation is checked for. */
export const checkIds = [
  'untranslated',
  'wrongLanguage',
  'structure',
  'number',
  'unit',
  'date',
  'time',
  'phone',
  'negation',
  'link',
  'placeholder',
  'glossary',
  'endPunctuation',
  'doubleSpace',
  'length',
] as const

export type CheckId = (typeof checkIds)[number]
