import {type Locale, localeIds} from '@preop/locales'
import fc from 'fast-check'
import {checkIds} from './check-ids.ts'
import {block, cite} from './check-texts.fixtures.ts'
import {checkTranslation} from './check-translation.ts'
import {describeFailedCheck} from './describe-failed-check.ts'

const check = (source: string, target: string, targetLocale: Locale = 'fr') =>
  checkTranslation({source, target, sourceLocale: 'en', targetLocale})

const words = fc.constantFrom(
  ...'ne pas not 24 2,5 hours heures 3 p.m. — {x} № https://a.example +33 1 23 45 67 89 XIX ½ % °C . ? \n l’ '.split(
    ' ',
  ),
)
const text = fc.oneof(
  fc.string({unit: 'grapheme'}),
  fc.array(words).map((all) => all.join(' ')),
)
const locale = fc.constantFrom(...localeIds)

describe('checkTranslation', () => {
  it('says nothing of a text that nobody has translated yet', () => {
    expect(check('Do not take 5 mg.', ' ')).toEqual([])
  })

  it('says only that a text is untranslated, not all that follows from it', () => {
    expect(
      check('Do not eat in the 6 hours before.', 'Do not eat in the 6 hours before.'),
    ).toMatchObject([{check: 'untranslated', severity: 'error'}])
  })

  it('gives places in the texts', () => {
    expect(check('Wait 24 hours.', 'Attendez 42 heures.')).toEqual([
      {
        check: 'number',
        severity: 'error',
        fault: 'changed',
        expected: ['24'],
        found: ['42'],
        source: {text: '24', start: 5, end: 7},
        target: {text: '42', start: 9, end: 11},
      },
    ])
  })

  it('counts an inline object as one character', () => {
    const [failed] = checkTranslation({
      source: block(['Rest ', cite('a'), ' 24 h']),
      target: block(['Repos ', cite('a'), ' 42 h']),
      sourceLocale: 'en',
      targetLocale: 'fr',
    })
    expect(failed?.target).toEqual({text: '42', start: 8, end: 10})
  })

  it('checks in the other direction too', () => {
    const failed = checkTranslation({
      source: 'Nicht mehr als 2,5 mg in 24 Stunden.',
      target: 'No more than 25 mg in 24 days.',
      sourceLocale: 'de',
      targetLocale: 'en',
    })
    expect(failed.map((one) => one.check)).toEqual(['number', 'unit'])
  })

  it('finds nothing wrong with whatever text when it is compared with itself in its own locale', () => {
    fc.assert(
      fc.property(text, locale, (same, id) => {
        const failed = checkTranslation({
          source: same,
          target: same,
          sourceLocale: id,
          targetLocale: id,
        })
        const compared = failed.filter(
          ({fault, check: name}) => fault !== 'form' && name !== 'wrongLanguage',
        )
        expect(compared).toEqual([])
      }),
    )
  })

  it('takes any two texts, gives places that hold what they say, and can be put into words', () => {
    fc.assert(
      fc.property(text, text, locale, locale, (source, target, from, to) => {
        const failed = checkTranslation({source, target, sourceLocale: from, targetLocale: to})
        for (const one of failed) {
          expect(checkIds).toContain(one.check)
          expect(describeFailedCheck(one)).toMatch(/\.$/)
          if (one.target)
            expect(target.normalize('NFC').slice(one.target.start, one.target.end)).toBe(
              one.target.text,
            )
          if (one.source)
            expect(source.normalize('NFC').slice(one.source.start, one.source.end)).toBe(
              one.source.text,
            )
        }
      }),
    )
  })

  it('calls a changed number in digits changed, lost or added, whatever the numbers', () => {
    const number = fc.integer({min: 2, max: 999})
    fc.assert(
      fc.property(number, number, fc.constantFrom(...localeIds), (a, b, to) => {
        const failed = check(`(${a})`, `(${b})`, to).filter((one) => one.check === 'number')
        expect(failed).toHaveLength(a === b ? 0 : 1)
      }),
    )
  })
})
