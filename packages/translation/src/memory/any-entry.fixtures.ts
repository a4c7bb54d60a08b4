import fc from 'fast-check'

/** Few words, so that many texts are alike. */
const word = fc.constantFrom('take', 'Take', 'one', '1', '2', 'pill', 'a', 'day', ',', '.', '<', '')
const code = fc.constantFrom('<1>', '</1>', '<2/>')
const words = fc
  .array(fc.oneof({weight: 8, arbitrary: word}, {weight: 1, arbitrary: code}), {maxLength: 12})
  .map((some) => some.join(' '))

/** A text of a memory or one to look for. */
export const anyText = fc.oneof(words, fc.string({maxLength: 12}))

export const anyEntry = fc.record({
  source: anyText,
  target: fc.constantFrom('x', 'y', 'z'),
  sourceLocale: fc.constant('en'),
  targetLocale: fc.constant('fr'),
  origin: fc.constant({}),
  codes: fc.constantFrom(undefined, ['"strong"'], ['"em"']),
  reviewedBy: fc.constantFrom(undefined, 'reviewer'),
  at: fc.constantFrom(undefined, '2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'),
})
