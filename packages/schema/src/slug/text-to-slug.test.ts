import fc from 'fast-check'
import {placesFound} from '../rules/rule-tables.ts'
import {procedure, slug} from '../rules/rules.fixtures.ts'
import {textToSlug} from './text-to-slug.ts'

describe('textToSlug', () => {
  it.each([
    ['en', 'Knee Replacement', 'knee-replacement'],
    ['en', 'Crohn’s disease: care & recovery', 'crohns-disease-care-recovery'],
    ['en', 'MRI (3T)', 'mri-3t'],
    ['fr', 'Prothèse de l’épaule', 'prothèse-de-l-épaule'],
    ['fr', 'Chirurgie du cœur', 'chirurgie-du-cœur'],
    ['de', 'Große Hüft-Operation', 'große-hüft-operation'],
    ['it', 'Perché l’anestesia?', 'perché-l-anestesia'],
    ['pt', 'Cirurgia do coração', 'cirurgia-do-coração'],
    ['ru', 'Кифопластика и вертебропластика', 'кифопластика-и-вертебропластика'],
    ['ar', 'جراحة الركبة', 'جراحة-الركبة'],
    ['en', '  –– ', ''],
  ])('%s: %s', (locale, title, expected) => {
    expect(textToSlug(title, locale)).toBe(expected)
  })

  it('cuts between words', () => {
    const made = textToSlug(`${'replacement '.repeat(10)}`, 'en')
    expect(made).toBe(Array.from({length: 6}, () => 'replacement').join('-'))
    expect(textToSlug('x'.repeat(200), 'en').length).toBeLessThanOrEqual(80)
  })

  it('makes nothing that the rules refuse', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 120}), (title) => {
        const current = textToSlug(title, 'en')
        if (current === '') return
        const change = {slug: slug({en: current})}
        expect(placesFound('slug-malformed', procedure, change)).toEqual([])
      }),
      {numRuns: 1000},
    )
  })
})
