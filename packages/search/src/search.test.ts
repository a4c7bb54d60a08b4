import {jest} from '@jest/globals'
import type {Locale} from '@preop/locales'
import fc from 'fast-check'
import {bestSentences} from './best-sentences.ts'
import {createSearchIndex} from './create-search-index.ts'
import {foldLetters} from './fold-letters.ts'
import {markWords} from './mark-words.ts'
import {toTerms} from './to-terms.ts'

jest.setTimeout(60_000)

const indexOf = (locale: Locale, titles: Record<string, string>) =>
  createSearchIndex(
    locale,
    Object.entries(titles).map(([id, title]) => ({id, fields: {title}})),
  )

const foundBy = async (locale: Locale, title: string, query: string) => {
  const index = await indexOf(locale, {wanted: title, other: 'xyz'})
  return index.search(query).hits.map(({id}) => id)
}

describe('search', () => {
  it.each<[Locale, string, string]>([
    ['en', 'Gallbladder removal', 'gall bladder'],
    ['en', 'Cataract surgery', 'cateracts'],
    ['en', 'Knee replacement', 'replaced knees'],
    ['fr', 'Prothèse de genou', 'protheses genoux'],
    ['fr', 'Examen de l’œil', 'oeil'],
    ['de', 'Hüftprothese', 'hueftprothesen'],
    ['de', 'Kniegelenkersatz', 'ersatz knie'],
    ['de', 'Gallenblase entfernen', 'Gallenblasenentfernen'],
    ['de', 'Straße', 'strasse'],
    ['it', 'Frattura vertebrale', 'fratture vertebrali'],
    ['pt', 'Cimento ósseo', 'osseo'],
    ['ru', 'Перелом позвонка', 'переломы позвонков'],
    ['ru', 'Тяжёлый перелом', 'тяжелого'],
    ['ar', 'فحص الركبة', 'ركبة'],
  ])('%s: "%s" is found by "%s"', async (locale, title, query) => {
    expect(await foundBy(locale, title, query)).toEqual(['wanted'])
  })

  it.each<[Locale, string, string]>([
    ['en', 'Hip replacement', 'lip'],
    ['en', 'Hip replacement', 'the of and'],
    ['en', 'Hip replacement', 'hip weather paris news'],
    ['de', 'Kniegelenkersatz', 'satzung'],
  ])('%s: "%s" is not found by "%s"', async (locale, title, query) => {
    expect(await foundBy(locale, title, query)).toEqual([])
  })

  it('puts whoever answers more words first', async () => {
    const index = await indexOf('en', {a: 'Hip scan', b: 'Hip replacement', c: 'Knee replacement'})
    expect(index.search('hip replacement').hits[0]?.id).toBe('b')
  })

  it('says how it understood a slip', async () => {
    const index = await indexOf('en', {a: 'Cataract surgery'})
    expect(index.search('cateract surgery').corrected).toBe('cataract surgery')
    expect(index.search('cataract surgery').corrected).toBeUndefined()
  })

  it('names words like those that found nothing, of titles and names only', async () => {
    const index = await createSearchIndex('en', [
      {id: 'a', fields: {title: 'Removing the Appendix', names: 'Appendectomy', body: 'Apendicek'}},
    ])
    expect(index.search('apendicektomi').hits).toEqual([])
    expect(index.nearest('apendicektomi')).toEqual(['appendectomy'])
    expect(index.nearest('the')).toEqual([])
  })

  it('never throws', async () => {
    const index = await indexOf('de', {a: 'Kniegelenkersatz', b: 'Hüftprothese'})
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), (query) => {
        for (const {coverage, score} of index.search(query).hits) {
          expect(coverage).toBeLessThanOrEqual(1)
          expect(Number.isFinite(score)).toBe(true)
        }
        expect(index.nearest(query).length).toBeLessThanOrEqual(3)
      }),
    )
  })
})

describe('toTerms', () => {
  it('folds to the same as itself folded', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (word) => {
        expect(foldLetters(foldLetters(word))).toBe(foldLetters(word))
        expect(toTerms(word, 'fr').every((term) => term.length > 0)).toBe(true)
      }),
    )
  })
})

describe('markWords', () => {
  it('loses nothing of the text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 200}), (text) => {
        const parts = markWords(`${text} hips ${text}`, 'en', new Map([['hip', 0]]))
        expect(parts.map((part) => part.text).join('')).toBe(`${text} hips ${text}`)
        expect(parts.some(({marked}) => marked)).toBe(true)
      }),
    )
  })
})

describe('bestSentences', () => {
  const terms = new Map([
    ['tea', 0],
    ['drink', 1],
  ])

  it('takes the text that answers most, and cuts no sentence', () => {
    const long = `Nothing here. ${'Do not drink tea and '.repeat(20)} rest. After that, water.`
    const shown = bestSentences([{text: 'Tea is warm.'}, {text: long}], 'en', terms)
    expect(shown?.text.startsWith('Do not drink tea')).toBe(true)
    expect(shown?.text.endsWith('rest.')).toBe(true)
  })

  it('has nothing to show of nothing', () => {
    expect(bestSentences([], 'en', terms)).toBeUndefined()
  })
})
