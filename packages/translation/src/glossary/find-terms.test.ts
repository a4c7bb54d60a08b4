import type {Locale} from '@preop/locales'
import fc from 'fast-check'
import {findTerms} from './find-terms.ts'
import type {GlossaryTerm} from './glossary.types.ts'

const term = (id: string, forms: GlossaryTerm['forms']): GlossaryTerm => ({id, forms})

const terms: readonly GlossaryTerm[] = [
  term('biopsy', {
    en: ['Biopsy'],
    fr: ['Biopsie'],
    de: ['Biopsie', 'Gewebeprobe'],
    it: ['Biopsia'],
    pt: ['Biópsia'],
    ru: ['Биопсия'],
    ar: ['خزعة'],
  }),
  term('fracture', {
    en: ['Compression fracture', 'Broken vertebra'],
    fr: ['Fracture par tassement', 'Tassement vertébral'],
    de: ['Fraktur', 'Bruch'],
    it: ['Frattura vertebrale'],
    pt: ['Fratura por compressão'],
    ru: ['Компрессионный перелом'],
  }),
  term('lens', {en: ['Intraocular lens (IOL)', 'Lens'], fr: ['Implant intraoculaire']}),
  term('screen', {en: ['IT']}),
]

const found = (text: string, locale: Locale) =>
  findTerms(text, terms, locale).map((hit) => `${hit.term.id}: ${hit.text}`)

describe('findTerms', () => {
  it.each<[Locale, string, ...string[]]>([
    [
      'en',
      'A biopsy, two biopsies, the BIOPSY’s result.',
      'biopsy: biopsy',
      'biopsy: biopsies',
      'biopsy: BIOPSY’s',
    ],
    [
      'en',
      'Compression fractures heal. Broken vertebrae, too.',
      'fracture: Compression fractures',
      'fracture: Broken vertebrae',
    ],
    ['en', 'A compression-fracture.', 'fracture: compression-fracture'],
    ['en', 'An intraocular lens, short IOL.', 'lens: intraocular lens', 'lens: IOL'],
    [
      'fr',
      'L’implant ? Une biopsie ; des biopsies, l’implant intraoculaire, deux implants intraoculaires.',
      'biopsy: biopsie',
      'biopsy: biopsies',
      'lens: implant intraoculaire',
      'lens: implants intraoculaires',
    ],
    ['fr', 'Plusieurs tassements vertébraux.', 'fracture: tassements vertébraux'],
    [
      'de',
      'Nach Frakturen, bei einem Bruch, wegen des Bruches, zwei Brüche.',
      'fracture: Frakturen',
      'fracture: Bruch',
      'fracture: Bruches',
      'fracture: Brüche',
    ],
    [
      'de',
      'Eine Wirbelkörperfraktur und Gewebeproben.',
      'fracture: Wirbelkörperfraktur',
      'biopsy: Gewebeproben',
    ],
    [
      'it',
      'Le biopsie e l’altra biopsia; fratture vertebrali.',
      'biopsy: biopsie',
      'biopsy: biopsia',
      'fracture: fratture vertebrali',
    ],
    [
      'pt',
      'Duas biópsias. Fraturas por compressão.',
      'biopsy: biópsias',
      'fracture: Fraturas por compressão',
    ],
    [
      'ru',
      'После биопсии. Компрессионных переломов, с компрессионным переломом.',
      'biopsy: биопсии',
      'fracture: Компрессионных переломов',
      'fracture: компрессионным переломом',
    ],
    ['ar', 'بعد الخزعة.', 'biopsy: الخزعة'],
  ])('finds in %s: %s', (locale, text, ...hits) => {
    expect(found(text, locale)).toEqual(hits)
  })

  it.each<[Locale, string]>([
    ['en', 'Compression. Fracture. A compression, fracture.'],
    ['en', 'It is done: wait for it. A lensless camera.'],
    ['en', 'The fracture was compressed.'],
    ['fr', 'Le tassement du sol, une fracture.'],
    ['de', 'Frakturierung der Zeit, umbrechen.'],
    ['ru', 'Перелом.'],
    ['en', ''],
  ])('finds nothing in %s: %s', (locale, text) => {
    expect(found(text, locale)).toEqual([])
  })

  const word = fc.constantFrom(
    'pain',
    'the',
    'lens',
    'Biopsies',
    'broken',
    'vertebra',
    '—',
    '.',
    'IOL',
    'IT',
  )

  it('gives places in order that do not overlap and hold what is said', () => {
    fc.assert(
      fc.property(fc.array(word, {maxLength: 12}), (words) => {
        const text = words.join(' ')
        let last = 0
        for (const hit of findTerms(text, terms, 'en')) {
          expect(hit.start).toBeGreaterThanOrEqual(last)
          expect(text.slice(hit.start, hit.end)).toBe(hit.text)
          last = hit.end
        }
      }),
    )
  })

  const letters = fc.string({
    unit: fc.constantFrom(...'abdegiklmnoprtu'),
    minLength: 4,
    maxLength: 9,
  })
  const locales: readonly Locale[] = ['en', 'fr', 'de', 'it', 'pt']

  it('finds every form as it is written, wherever it stands, in any case', () => {
    fc.assert(
      fc.property(
        fc.array(letters, {minLength: 1, maxLength: 3}),
        fc.constantFrom(...locales),
        fc.boolean(),
        (words, locale, shout) => {
          const form = words.join(' ')
          const written = shout ? form.toUpperCase() : form
          const hits = findTerms(`(9) ${written}, 9`, [term('x', {[locale]: [form]})], locale)
          expect(hits.map(({start, text}) => [start, text])).toEqual([[4, written]])
        },
      ),
    )
  })

  it('finds no term whose first letters differ', () => {
    fc.assert(
      fc.property(
        letters,
        fc.constantFrom(...locales.filter((id) => id !== 'de')),
        (form, locale) => {
          expect(findTerms(`x${form}`, [term('x', {[locale]: [form]})], locale)).toEqual([])
        },
      ),
    )
  })
})
