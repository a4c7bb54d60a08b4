import {expandSample, sampleDir} from '@preop/sample'
import {canonical, documentUnits} from '@preop/translation'
import {elementToMarked} from '../../../studio/src/translation-desk/marked/element-to-marked.ts'
import {markedToElement} from '../../../studio/src/translation-desk/marked/marked-to-element.ts'
import {translationToMarked} from '../../../studio/src/translation-desk/marked/translation-to-marked.ts'

const sourceTexts = (element: unknown) =>
  new Map(elementToMarked(element).map(({key, text}) => [key, text]))

const sampleElements = () =>
  expandSample(sampleDir).flatMap((document) =>
    documentUnits(document, 'en').flatMap(({source, items}) =>
      typeof source.value === 'string' ? [] : [{element: source.value, key: source.key, items}],
    ),
  )

describe('marked text', () => {
  it('gives back every element of the sample as it was', () => {
    const elements = sampleElements()
    expect(elements.length).toBeGreaterThan(300)
    for (const {element} of elements) {
      const made = markedToElement(sourceTexts(element), element)
      expect('element' in made && canonical(made.element)).toBe(canonical(element))
    }
  })

  it('takes over every translation of the sample, code by code', () => {
    let taken = 0
    for (const {element, key, items} of sampleElements()) {
      for (const {language, value} of items) {
        if (language === 'en' || !Array.isArray(value)) continue
        const translation: unknown = value.find(({_key}) => _key === key)
        if (translation === undefined) continue
        const made = markedToElement(translationToMarked(translation, element), element)
        expect('element' in made && canonical(made.element)).toBe(canonical(translation))
        taken += 1
      }
    }
    expect(taken).toBeGreaterThan(1000)
  })
})
